// misconception: who is killed needs no waitpid()
// file: server.ts
// check: 6.6j
// code: E6-DRAIN-LEAVES
// #region drain
  const { signals, children, clock } = server
  const deadlineMs = clock() + drainMs
  let killed = 0
  while (children.size > 0) {
    const leftMs = Math.ceil(deadlineMs - clock())
    if (leftMs <= 0 && killed === 0) {
      killed = children.size
      for (const pid of children) void kill(pid, SIGKILL)
      return killed
    }
    void waitForEvents(signals, FDS, 0, killed > 0 ? -1 : leftMs)
    takeEnds((pid, wstatus) => childEnded(server, pid, wstatus))
  }
  return killed
// #endregion drain

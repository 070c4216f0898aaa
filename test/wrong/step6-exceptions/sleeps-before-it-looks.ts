// misconception: there is always somebody
// file: server.ts
// check: 6.6i
// code: E6-DRAIN-NOBODY
// #region drain
  const { signals, children, clock } = server
  const deadlineMs = clock() + drainMs
  let killed = 0
  do {
    const leftMs = Math.ceil(deadlineMs - clock())
    if (leftMs <= 0 && killed === 0) {
      killed = children.size
      for (const pid of children) void kill(pid, SIGKILL)
    }
    void waitForEvents(signals, FDS, 0, killed > 0 ? -1 : leftMs)
    takeEnds((pid, wstatus) => childEnded(server, pid, wstatus))
  } while (children.size > 0)
  return killed
// #endregion drain

// misconception: who is told twice stops at once
// file: server.ts
// check: 6.6i
// code: E6-DRAIN-SIGNAL
// #region drain
  const { signals, children, clock } = server
  const deadlineMs = clock() + drainMs
  let killed = 0
  while (children.size > 0) {
    const leftMs = Math.ceil(deadlineMs - clock())
    if (leftMs <= 0 && killed === 0) {
      killed = children.size
      for (const pid of children) void kill(pid, SIGKILL)
    }
    const came = waitForEvents(signals, FDS, 0, killed > 0 ? -1 : leftMs)
    if ((came & ~sigset(SIGCHLD)) !== 0) return killed
    takeEnds((pid, wstatus) => childEnded(server, pid, wstatus))
  }
  return killed
// #endregion drain

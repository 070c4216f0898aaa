// misconception: SIGCHLD comes for each child sooner or later
// file: server.ts
// check: 6.6i
// code: E6-DRAIN-SLEEPS-ON
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
    void waitForEvents(signals, FDS, 0, -1)
    takeEnds((pid, wstatus) => childEnded(server, pid, wstatus))
  }
  return killed
// #endregion drain

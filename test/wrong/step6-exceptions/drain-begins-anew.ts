// misconception: each wait has drainMs
// file: server.ts
// check: 6.6i
// code: E6-DRAIN-SLEEPS-ON
// #region drain
  const { signals, children, clock } = server
  let killed = 0
  while (children.size > 0) {
    const leftMs = drainMs
    if (leftMs <= 0 && killed === 0) {
      killed = children.size
      for (const pid of children) void kill(pid, SIGKILL)
    }
    void waitForEvents(signals, FDS, 0, killed > 0 ? -1 : leftMs)
    takeEnds((pid, wstatus) => childEnded(server, pid, wstatus))
  }
  return killed
// #endregion drain

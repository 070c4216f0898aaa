// misconception: after the deadline nothing is left to do
// file: server.ts
// check: 6.6j
// code: E6-DRAIN-NEVER-KILLS
// #region drain
  const { signals, children, clock } = server
  const deadlineMs = clock() + drainMs
  let killed = 0
  while (children.size > 0) {
    const leftMs = Math.ceil(deadlineMs - clock())
    if (leftMs <= 0 && killed === 0) {
      break
    }
    void waitForEvents(signals, FDS, 0, killed > 0 ? -1 : leftMs)
    takeEnds((pid, wstatus) => childEnded(server, pid, wstatus))
  }
  while (children.size > 0) {
    void waitForEvents(signals, FDS, 0, -1)
    takeEnds((pid, wstatus) => childEnded(server, pid, wstatus))
  }
  return killed
// #endregion drain

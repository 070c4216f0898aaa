// misconception: all end together
// file: server.ts
// check: 6.6i
// code: E6-DRAIN-EARLY
// #region drain
  const { signals, children } = server
  if (children.size === 0) return 0
  void waitForEvents(signals, FDS, 0, drainMs)
  takeEnds((pid, wstatus) => childEnded(server, pid, wstatus))
  return 0
// #endregion drain

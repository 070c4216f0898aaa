// misconception: a server that catches everything is robust
// file: server.ts
// check: 6.6h
// code: E6-TURN-SWALLOWS
// #region turn
  const { door, signals, children, clock } = server
  const events = children.size < server.mostChildren ? doorEvents(door, clock()) : 0
  const closedMs = Math.max(0, Math.ceil(door.closedUntilMs - clock()))
  FDS.set([door.listenFd, events])
  const came = waitForEvents(signals, FDS, 1, closedMs > 0 ? closedMs : -1)
  if ((came & sigset(SIGCHLD)) !== 0) takeEnds((pid, wstatus) => childEnded(server, pid, wstatus))
  if ((came & ~sigset(SIGCHLD)) !== 0) server.stopping = true
  if (server.stopping || (FDS[1] ?? 0) >>> 16 === 0) return
  try {
    const connFd = takeNext(door, clock)
    if (connFd >= 0) startChild(server, connFd)
  } catch (error) {
    console.error(error)
  }
// #endregion turn

// misconception: a server whose children are killed is ill, and had better stop
// check: 6.6k
// code: E6-STORM
// file: server.ts
// #region turn
  const { door, signals, children, clock } = server
  const events = children.size < server.mostChildren ? doorEvents(door, clock()) : 0
  const closedMs = Math.max(0, Math.ceil(door.closedUntilMs - clock()))
  FDS.set([door.listenFd, events])
  const came = waitForEvents(signals, FDS, 1, closedMs > 0 ? closedMs : -1)
  if ((came & sigset(SIGCHLD)) !== 0) takeEnds((pid, wstatus) => childEnded(server, pid, wstatus))
  if ((came & ~sigset(SIGCHLD)) !== 0 || server.failures > 1) server.stopping = true
  if (server.stopping || (FDS[1] ?? 0) >>> 16 === 0) return
  const connFd = takeNext(door, clock)
  if (connFd >= 0) startChild(server, connFd)
// #endregion turn

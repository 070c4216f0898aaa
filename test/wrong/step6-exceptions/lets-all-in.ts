// misconception: whoever waits is let in at once
// file: server.ts
// check: 6.6f
// code: E6-MOST-IGNORED
// #region turn
  const { door, signals, children, clock } = server
  const events = children.size < server.mostChildren ? doorEvents(door, clock()) : 0
  const closedMs = Math.max(0, Math.ceil(door.closedUntilMs - clock()))
  FDS.set([door.listenFd, events])
  const came = waitForEvents(signals, FDS, 1, closedMs > 0 ? closedMs : -1)
  if ((came & sigset(SIGCHLD)) !== 0) takeEnds((pid, wstatus) => childEnded(server, pid, wstatus))
  if ((came & ~sigset(SIGCHLD)) !== 0) server.stopping = true
  if (server.stopping || (FDS[1] ?? 0) >>> 16 === 0) return
  for (let connFd = takeNext(door, clock); connFd >= 0; connFd = takeNext(door, clock)) startChild(server, connFd)
// #endregion turn

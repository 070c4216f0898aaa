// idea: a door that is not asked is not polled at all
// file: server.ts
// #region turn
  const { door, signals, children, clock } = server
  const nowMs = clock()
  const events = children.size < server.mostChildren ? doorEvents(door, nowMs) : 0
  const timeoutMs = door.closedUntilMs > nowMs ? Math.ceil(door.closedUntilMs - nowMs) : -1
  FDS.fill(0)
  if (events !== 0) FDS.set([door.listenFd, events])
  const came = waitForEvents(signals, FDS, events !== 0 ? 1 : 0, timeoutMs)
  if ((came & sigset(SIGCHLD)) !== 0) takeEnds((pid, wstatus) => childEnded(server, pid, wstatus))
  server.stopping ||= (came & ~sigset(SIGCHLD)) !== 0
  if (server.stopping || events === 0 || (FDS[1] ?? 0) >>> 16 === 0) return
  const connFd = takeNext(door, clock)
  if (connFd >= 0) startChild(server, connFd)
// #endregion turn

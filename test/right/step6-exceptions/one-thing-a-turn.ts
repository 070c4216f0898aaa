// idea: signals first, and a client in the next turn: it is still there
// file: server.ts
// imports: SIGINT, SIGTERM
// #region turn
  const { door, signals, children, clock } = server
  const full = children.size >= server.mostChildren
  const leftMs = door.closedUntilMs - clock()
  FDS.set([door.listenFd, full ? 0 : doorEvents(door, clock())])
  const came = waitForEvents(signals, FDS, 1, leftMs > 0 ? Math.ceil(leftMs) : -1)
  if (came !== 0) {
    if ((came & sigset(SIGCHLD)) !== 0) takeEnds(childEnded.bind(undefined, server))
    if ((came & sigset(SIGTERM, SIGINT)) !== 0) server.stopping = true
    return
  }
  if ((FDS[1] ?? 0) >>> 16 === 0) return
  const connFd = takeNext(door, clock)
  if (connFd >= 0) startChild(server, connFd)
// #endregion turn

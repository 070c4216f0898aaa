// misconception: clients close their connections themselves
// check: 3.6b
// code: E3-LEFT-OPEN
// file: server.ts
// #region shutDown
  const { epollFd, listenFd, pool, connections } = reactor
  void close(listenFd)
  reactor.stopping = true
  for (const conn of connections) if (conn !== undefined) settle(reactor, conn)
  const deadlineMs = performance.now() + drainMs
  for (let leftMs = drainMs; busy(reactor) && leftMs > 0; leftMs = deadlineMs - performance.now())
    turn(reactor, Math.ceil(leftMs))
  stopPool(pool)
  void close(epollFd)
// #endregion shutDown

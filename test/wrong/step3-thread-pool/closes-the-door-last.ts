// misconception: nobody calls accept any more, so nobody comes
// check: 3.6c
// code: E3-STILL-ACCEPTS
// file: server.ts
// #region shutDown
  const { epollFd, listenFd, pool, connections } = reactor
  reactor.stopping = true
  for (const conn of connections) if (conn !== undefined) settle(reactor, conn)
  const deadlineMs = performance.now() + drainMs
  for (let leftMs = drainMs; busy(reactor) && leftMs > 0; leftMs = deadlineMs - performance.now())
    turn(reactor, Math.ceil(leftMs))
  stopPool(pool)
  for (const conn of connections) if (conn !== undefined) dropConnection(reactor, conn)
  void close(listenFd)
  void close(epollFd)
// #endregion shutDown

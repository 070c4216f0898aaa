// misconception: first the threads, then the rest
// check: 3.6b
// code: E3-LOST-JOB
// file: server.ts
// #region shutDown
  const { epollFd, listenFd, pool, connections } = reactor
  void close(listenFd)
  reactor.stopping = true
  for (const conn of connections) if (conn !== undefined) settle(reactor, conn)
  stopPool(pool)
  const deadlineMs = performance.now() + drainMs
  for (let leftMs = drainMs; busy(reactor) && leftMs > 0; leftMs = deadlineMs - performance.now())
    turn(reactor, Math.ceil(leftMs))
  for (const conn of connections) if (conn !== undefined) dropConnection(reactor, conn)
  void close(epollFd)
// #endregion shutDown

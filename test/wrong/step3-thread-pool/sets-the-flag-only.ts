// misconception: the flag says that nobody is read
// check: 3.6c
// code: E3-READS-ON
// file: server.ts
// #region shutDown
  const { epollFd, listenFd, pool, connections } = reactor
  void close(listenFd)
  reactor.stopping = true
  const deadlineMs = performance.now() + drainMs
  for (let leftMs = drainMs; busy(reactor) && leftMs > 0; leftMs = deadlineMs - performance.now())
    turn(reactor, Math.ceil(leftMs))
  stopPool(pool)
  for (const conn of connections) if (conn !== undefined) dropConnection(reactor, conn)
  void close(epollFd)
// #endregion shutDown

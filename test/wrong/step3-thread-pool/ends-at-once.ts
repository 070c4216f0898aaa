// misconception: the workers finish their jobs, that is enough
// check: 3.6b
// code: E3-LOST-JOB
// file: server.ts
// #region shutDown
  const { epollFd, listenFd, pool, connections } = reactor
  void close(listenFd)
  reactor.stopping = true
  stopPool(pool)
  for (const conn of connections) if (conn !== undefined) dropConnection(reactor, conn)
  void close(epollFd)
// #endregion shutDown

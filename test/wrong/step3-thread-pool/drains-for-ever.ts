// misconception: everybody reads in the end
// check: 3.6d
// code: E3-HANGS
// file: server.ts
// #region shutDown
  const { epollFd, listenFd, pool, connections } = reactor
  void close(listenFd)
  reactor.stopping = true
  for (const conn of connections) if (conn !== undefined) settle(reactor, conn)
  while (busy(reactor)) turn(reactor, -1)
  stopPool(pool)
  for (const conn of connections) if (conn !== undefined) dropConnection(reactor, conn)
  void close(epollFd)
// #endregion shutDown

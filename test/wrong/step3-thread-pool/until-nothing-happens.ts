// misconception: a turn without an event is the end
// check: 3.6d
// code: E3-WAITS-ANEW
// file: server.ts
// #region shutDown
  const { epollFd, listenFd, pool, connections } = reactor
  void close(listenFd)
  reactor.stopping = true
  for (const conn of connections) if (conn !== undefined) settle(reactor, conn)
  while (busy(reactor)) if (turn(reactor, drainMs) === 0) break
  stopPool(pool)
  for (const conn of connections) if (conn !== undefined) dropConnection(reactor, conn)
  void close(epollFd)
// #endregion shutDown

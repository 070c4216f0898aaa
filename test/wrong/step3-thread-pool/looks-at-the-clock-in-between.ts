// misconception: between the turns the clock is looked at, and that is enough
// check: 3.6d
// code: E3-WAITS-ANEW
// file: server.ts
// #region shutDown
  const { epollFd, listenFd, pool, connections } = reactor
  void close(listenFd)
  reactor.stopping = true
  for (const conn of connections) if (conn !== undefined) settle(reactor, conn)
  const deadlineMs = performance.now() + drainMs
  while (busy(reactor) && performance.now() < deadlineMs) turn(reactor, drainMs)
  stopPool(pool)
  for (const conn of connections) if (conn !== undefined) dropConnection(reactor, conn)
  void close(epollFd)
// #endregion shutDown

// misconception: epoll ends when nobody is in it
// check: 3.6b
// code: E3-LEFT-OPEN
// file: server.ts
// #region shutDown
  const { listenFd, pool, connections } = reactor
  void close(listenFd)
  reactor.stopping = true
  for (const conn of connections) if (conn !== undefined) settle(reactor, conn)
  const deadlineMs = performance.now() + drainMs
  for (let leftMs = drainMs; busy(reactor) && leftMs > 0; leftMs = deadlineMs - performance.now())
    turn(reactor, Math.ceil(leftMs))
  stopPool(pool)
  for (const conn of connections) if (conn !== undefined) dropConnection(reactor, conn)
// #endregion shutDown

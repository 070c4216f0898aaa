// idea: turns without waiting long, and looks at the clock in between
// file: server.ts
// #region shutDown
  const { epollFd, listenFd, pool, connections } = reactor
  reactor.stopping = true
  connections.forEach((conn) => {
    if (conn !== undefined) settle(reactor, conn)
  })
  void close(listenFd)
  const startedMs = performance.now()
  while (busy(reactor)) {
    const leftMs = drainMs - (performance.now() - startedMs)
    if (leftMs <= 0) break
    turn(reactor, Math.min(20, Math.ceil(leftMs)))
  }
  for (const conn of connections) if (conn !== undefined) dropConnection(reactor, conn)
  stopPool(pool)
  void close(epollFd)
// #endregion shutDown

// idea: counts before it closes, and shuts the connection down
// file: prethread.ts
// imports: SHUT_WR
// #region acceptConnections
  const serve = conversation()
  while (true) {
    const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC)
    if (connFd < 0) break
    serve(connFd)
    Atomics.add(served, index, 1)
    void shutdown(connFd, SHUT_WR)
    void close(connFd)
  }
// #endregion acceptConnections

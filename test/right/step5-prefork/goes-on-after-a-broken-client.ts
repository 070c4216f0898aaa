// idea: a client that has gone before it was accepted ends nothing
// file: prethread.ts
// imports: ECONNABORTED, EINTR
// #region acceptConnections
  const serve = conversation()
  for (;;) {
    const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC)
    if (connFd === -ECONNABORTED || connFd === -EINTR) continue
    if (connFd < 0) return
    try {
      serve(connFd)
    } finally {
      void close(connFd)
      Atomics.store(served, index, Atomics.load(served, index) + 1)
    }
  }
// #endregion acceptConnections

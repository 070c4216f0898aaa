// idea: a conversation of its own for each client
// file: prethread.ts
// imports: SHUT_WR
// #region acceptConnections
  for (;;) {
    const connFd = accept4(listenFd, null, null, 0)
    if (connFd < 0) return
    conversation()(connFd)
    void shutdown(connFd, SHUT_WR)
    void close(connFd)
    Atomics.add(served, index, 1)
  }
// #endregion acceptConnections

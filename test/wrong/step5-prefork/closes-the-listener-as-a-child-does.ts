// misconception: who serves takes no others, so it closes the listening socket
// check: 5.5a
// code: E5-THREAD-CLOSES
// file: prethread.ts
// #region acceptConnections
  const serve = conversation()
  for (;;) {
    const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC)
    if (connFd < 0) return
    void close(listenFd)
    serve(connFd)
    void close(connFd)
    Atomics.add(served, index, 1)
  }
// #endregion acceptConnections

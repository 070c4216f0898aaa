// misconception: each thread closes what it was given
// check: 5.5c
// code: E5-THREAD-CLOSES
// file: prethread.ts
// #region acceptConnections
  const serve = conversation()
  for (;;) {
    const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC)
    if (connFd < 0) break
    serve(connFd)
    void close(connFd)
    Atomics.add(served, index, 1)
  }
  void close(listenFd)
// #endregion acceptConnections

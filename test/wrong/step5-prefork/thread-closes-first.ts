// misconception: there is another copy of the connection
// check: 5.5a
// code: E5-THREAD-CUTS
// file: prethread.ts
// #region acceptConnections
  const serve = conversation()
  for (;;) {
    const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC)
    if (connFd < 0) return
    void close(connFd)
    serve(connFd)
    Atomics.add(served, index, 1)
  }
// #endregion acceptConnections

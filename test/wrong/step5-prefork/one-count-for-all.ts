// misconception: there is one number of connections
// check: 5.5b
// code: E5-UNCOUNTED
// file: prethread.ts
// #region acceptConnections
  const serve = conversation()
  for (;;) {
    const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC)
    if (connFd < 0) return
    serve(connFd)
    void close(connFd)
    Atomics.add(served, 0, 1)
  }
// #endregion acceptConnections

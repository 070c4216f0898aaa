// misconception: accepted is served
// check: 5.5a
// code: E5-UNCOUNTED
// file: prethread.ts
// #region acceptConnections
  const serve = conversation()
  for (;;) {
    const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC)
    if (connFd < 0) return
    Atomics.add(served, index, 1)
    serve(connFd)
    void close(connFd)
  }
// #endregion acceptConnections

// misconception: accept4() fails only for a while
// check: 5.5c
// code: E5-ACCEPT-SPINS
// file: prethread.ts
// #region acceptConnections
  const serve = conversation()
  for (;;) {
    const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC)
    if (connFd < 0) continue
    serve(connFd)
    void close(connFd)
    Atomics.add(served, index, 1)
  }
// #endregion acceptConnections

// misconception: who is served has been closed
// check: 5.5a
// code: E5-THREAD-KEEPS
// file: prethread.ts
// #region acceptConnections
  const serve = conversation()
  for (;;) {
    const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC)
    if (connFd < 0) return
    serve(connFd)
    Atomics.add(served, index, 1)
  }
// #endregion acceptConnections

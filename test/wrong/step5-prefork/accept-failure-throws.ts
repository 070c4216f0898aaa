// misconception: a thread ends by an exception
// check: 5.5c
// code: E0-THREW
// file: prethread.ts
// #region acceptConnections
  const serve = conversation()
  for (;;) {
    const connFd = check(accept4(listenFd, null, null, SOCK_CLOEXEC), "accept4")
    serve(connFd)
    void close(connFd)
    Atomics.add(served, index, 1)
  }
// #endregion acceptConnections

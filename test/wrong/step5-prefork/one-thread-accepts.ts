// misconception: only one thread may call accept4
// check: 5.5b
// code: E5-NOT-ALL
// file: prethread.ts
// #region acceptConnections
  if (index !== 0) return
  const serve = conversation()
  for (;;) {
    const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC)
    if (connFd < 0) return
    serve(connFd)
    void close(connFd)
    Atomics.add(served, index, 1)
  }
// #endregion acceptConnections

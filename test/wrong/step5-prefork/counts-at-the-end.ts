// misconception: a thread says what it has done when it ends
// check: 5.5a
// code: E5-UNCOUNTED
// file: prethread.ts
// #region acceptConnections
  const serve = conversation()
  let count = 0
  for (;;) {
    const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC)
    if (connFd < 0) break
    serve(connFd)
    void close(connFd)
    count++
  }
  Atomics.add(served, index, count)
// #endregion acceptConnections

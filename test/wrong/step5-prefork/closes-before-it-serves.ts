// misconception: serve() has its own copy
// file: prefork.ts
// check: 5.6a
// code: E5-NOT-SERVED
// #region acceptUntilTold
  while (pendingSignals(SIGTERM) === 0) {
    const connFd = accept()
    if (connFd === -EINTR) continue
    check(connFd, "accept4")
    void close(connFd)
    serve(connFd)
  }
// #endregion acceptUntilTold

// misconception: only SIGTERM interrupts
// file: prefork.ts
// check: 5.6c
// code: E5-INTERRUPTED-ENDS
// #region acceptUntilTold
  while (pendingSignals(SIGTERM) === 0) {
    const connFd = accept()
    if (connFd === -EINTR) return
    check(connFd, "accept4")
    serve(connFd)
    void close(connFd)
  }
// #endregion acceptUntilTold

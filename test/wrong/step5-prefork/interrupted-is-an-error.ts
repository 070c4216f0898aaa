// misconception: -EINTR is a failure of accept4
// file: prefork.ts
// check: 5.6b
// code: E5-INTERRUPTED-ENDS
// #region acceptUntilTold
  while (pendingSignals(SIGTERM) === 0) {
    const connFd = check(accept(), "accept4")
    serve(connFd)
    void close(connFd)
  }
// #endregion acceptUntilTold

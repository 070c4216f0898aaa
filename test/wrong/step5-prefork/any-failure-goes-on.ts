// misconception: a failed accept is tried again
// file: prefork.ts
// check: 5.6e
// code: E5-ACCEPT-IGNORED
// #region acceptUntilTold
  while (pendingSignals(SIGTERM) === 0) {
    const connFd = accept()
    if (connFd < 0) continue
    serve(connFd)
    void close(connFd)
  }
// #endregion acceptUntilTold

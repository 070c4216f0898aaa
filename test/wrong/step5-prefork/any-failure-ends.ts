// misconception: a failed accept is an end like any other
// file: prefork.ts
// check: 5.6e
// code: E5-ACCEPT-IGNORED
// #region acceptUntilTold
  while (pendingSignals(SIGTERM) === 0) {
    const connFd = accept()
    if (connFd === -EINTR) continue
    if (connFd < 0) return
    serve(connFd)
    void close(connFd)
  }
// #endregion acceptUntilTold

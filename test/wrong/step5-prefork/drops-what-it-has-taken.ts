// misconception: who was told serves nobody any more
// file: prefork.ts
// check: 5.6d
// code: E5-DROPS-ACCEPTED
// #region acceptUntilTold
  while (pendingSignals(SIGTERM) === 0) {
    const connFd = accept()
    if (connFd === -EINTR) continue
    check(connFd, "accept4")
    if (pendingSignals(SIGTERM) > 0) {
      void close(connFd)
      return
    }
    serve(connFd)
    void close(connFd)
  }
// #endregion acceptUntilTold

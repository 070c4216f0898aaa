// misconception: SIGTERM shows itself as -EINTR
// file: prefork.ts
// check: 5.6a
// code: E5-TAKES-ANOTHER
// #region acceptUntilTold
  for (;;) {
    const connFd = accept()
    if (connFd === -EINTR) {
      if (pendingSignals(SIGTERM) > 0) return
      continue
    }
    check(connFd, "accept4")
    serve(connFd)
    void close(connFd)
  }
// #endregion acceptUntilTold

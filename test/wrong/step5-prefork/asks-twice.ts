// misconception: pendingSignals() may be asked as often as one likes
// file: prefork.ts
// check: 5.6a
// code: E5-TAKES-ANOTHER
// #region acceptUntilTold
  while (pendingSignals(SIGTERM) === 0) {
    const connFd = accept()
    if (connFd === -EINTR) continue
    check(connFd, "accept4")
    serve(connFd)
    void close(connFd)
    if (pendingSignals(SIGTERM) > 0) console.log("told to stop, after", connFd)
  }
// #endregion acceptUntilTold

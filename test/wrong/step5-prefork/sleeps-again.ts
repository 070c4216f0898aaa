// misconception: an interrupted accept is begun again
// file: prefork.ts
// check: 5.6b
// code: E5-NOT-TOLD
// #region acceptUntilTold
  while (pendingSignals(SIGTERM) === 0) {
    let connFd = -EINTR
    while (connFd === -EINTR) connFd = accept()
    check(connFd, "accept4")
    serve(connFd)
    void close(connFd)
  }
// #endregion acceptUntilTold

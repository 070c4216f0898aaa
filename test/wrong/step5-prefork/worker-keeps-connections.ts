// misconception: serve() closes what it has served
// file: prefork.ts
// check: 5.6c
// code: E5-NOT-CLOSED
// #region acceptUntilTold
  while (pendingSignals(SIGTERM) === 0) {
    const connFd = accept()
    if (connFd === -EINTR) continue
    serve(check(connFd, "accept4"))
  }
// #endregion acceptUntilTold

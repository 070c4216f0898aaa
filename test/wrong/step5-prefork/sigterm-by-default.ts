// misconception: SIGTERM ends a process gently
// file: prefork.ts
// check: 5.6a
// code: E5-CUT-OFF
// imports: SIG_DFL
// #region acceptUntilTold
  check(sigaction(SIGTERM, SIG_DFL, 0), "sigaction")
  while (pendingSignals(SIGTERM) === 0) {
    const connFd = accept()
    if (connFd === -EINTR) continue
    check(connFd, "accept4")
    serve(connFd)
    void close(connFd)
  }
// #endregion acceptUntilTold

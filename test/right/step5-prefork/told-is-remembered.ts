// idea: a variable remembers that SIGTERM has come; serve is in try and finally
// file: prefork.ts
// #region acceptUntilTold
  let told = false
  const look = () => {
    if (pendingSignals(SIGTERM) > 0) told = true
    return told
  }
  while (!look()) {
    const connFd = accept()
    if (connFd === -EINTR) {
      look()
      continue
    }
    check(connFd, "accept4")
    try {
      serve(connFd)
    } finally {
      void close(connFd)
    }
  }
// #endregion acceptUntilTold

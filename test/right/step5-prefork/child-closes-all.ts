// idea: the child shuts down and closes by itself
// file: fork.ts
// imports: SHUT_WR, shutdown
// #region serveInChild
  const pid = forkChild(() => {
    check(close(listenFd), "close")
    serve(connFd)
    void shutdown(connFd, SHUT_WR)
    void close(connFd)
  })
  check(close(connFd), "close")
  return pid
// #endregion serveInChild

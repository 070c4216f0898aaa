// misconception: shutdown() gives up the parent's copy
// check: 5.1d
// code: E5-CONN-GONE
// file: fork.ts
// imports: SHUT_RDWR, shutdown
// #region serveInChild
  const pid = forkChild(() => {
    void close(listenFd)
    serve(connFd)
  })
  void shutdown(connFd, SHUT_RDWR)
  void close(connFd)
  return pid
// #endregion serveInChild

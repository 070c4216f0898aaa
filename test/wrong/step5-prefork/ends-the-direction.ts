// misconception: the parent has nothing to send, so it says so
// check: 5.1d
// code: E5-CONN-GONE
// file: fork.ts
// imports: shutdown, SHUT_WR
// #region serveInChild
  const pid = forkChild(() => {
    void close(listenFd)
    serve(connFd)
  })
  void shutdown(connFd, SHUT_WR)
  void close(connFd)
  return pid
// #endregion serveInChild

// misconception: what is closed before fork() is closed in the parent
// check: 5.1d
// code: E5-CONN-GONE
// file: fork.ts
// #region serveInChild
  void close(connFd)
  return forkChild(() => {
    void close(listenFd)
    serve(connFd)
  })
// #endregion serveInChild

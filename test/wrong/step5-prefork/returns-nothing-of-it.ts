// misconception: the caller has no use for the pid
// check: 5.1b
// code: E5-PID
// file: fork.ts
// #region serveInChild
  void forkChild(() => {
    void close(listenFd)
    serve(connFd)
  })
  void close(connFd)
  return 0
// #endregion serveInChild

// misconception: the child cleans up at its end
// check: 5.1e
// code: E5-CHILD-LISTENS
// file: fork.ts
// #region serveInChild
  const pid = forkChild(() => {
    serve(connFd)
    void close(listenFd)
  })
  void close(connFd)
  return pid
// #endregion serveInChild

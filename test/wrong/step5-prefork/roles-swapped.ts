// misconception: the listening socket goes with the parent's turn
// check: 5.1d
// code: E5-LISTENER-CLOSED
// file: fork.ts
// #region serveInChild
  const pid = forkChild(() => serve(connFd))
  void close(listenFd)
  void close(connFd)
  return pid
// #endregion serveInChild

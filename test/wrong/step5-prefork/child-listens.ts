// misconception: the child does not use it, so it does no harm
// check: 5.1e
// code: E5-CHILD-LISTENS
// file: fork.ts
// #region serveInChild
  const pid = forkChild(() => serve(connFd))
  void close(connFd)
  return pid
// #endregion serveInChild

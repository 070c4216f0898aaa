// misconception: the child waits for the next client, and the parent serves this one
// check: 5.1b
// code: E5-PARENT-WORKS
// file: fork.ts
// #region serveInChild
  const pid = forkChild(() => void close(connFd))
  serve(connFd)
  void close(connFd)
  return pid
// #endregion serveInChild

// misconception: without a child there is nothing to close
// check: 5.1b
// code: E5-NO-CHILD-OPEN
// file: fork.ts
// #region serveInChild
  const pid = forkChild(() => {
    void close(listenFd)
    serve(connFd)
  })
  if (pid > 0) void close(connFd)
  return pid
// #endregion serveInChild

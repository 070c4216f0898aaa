// misconception: the child closes the connection, so it is closed
// check: 5.1d
// code: E5-PARENT-KEEPS
// file: fork.ts
// #region serveInChild
  const pid = forkChild(() => {
    void close(listenFd)
    serve(connFd)
    void close(connFd)
  })
  if (pid < 0) void close(connFd)
  return pid
// #endregion serveInChild

// misconception: a copy is closed when nobody needs the connection any more
// check: 5.1f
// code: E5-PARENT-WAITS
// file: fork.ts
// #region serveInChild
  const pid = forkChild(() => {
    void close(listenFd)
    serve(connFd)
  })
  if (pid > 0) void waitpid(pid, null, 0)
  void close(connFd)
  return pid
// #endregion serveInChild

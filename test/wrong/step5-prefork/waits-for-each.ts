// misconception: whoever makes a child waits for it
// check: 5.1f
// code: E5-PARENT-WAITS
// file: fork.ts
// #region serveInChild
  const pid = forkChild(() => {
    void close(listenFd)
    serve(connFd)
  })
  void close(connFd)
  if (pid > 0) waitpid(pid, null, 0)
  return pid
// #endregion serveInChild

// idea: fork() in serveInChild, without forkChild()
// file: fork.ts
// #region serveInChild
  const pid = fork()
  if (pid === 0) {
    try {
      void close(listenFd)
      serve(connFd)
    } catch (error) {
      leaveWith(error)
    }
    _exit(0)
  }
  void close(connFd)
  return pid
// #endregion serveInChild

// idea: the child puts something else where the listening socket was
// file: fork.ts
// imports: dup2
// #region serveInChild
  const pid = forkChild(() => {
    void dup2(2, listenFd)
    serve(connFd)
  })
  void close(connFd)
  return pid
// #endregion serveInChild

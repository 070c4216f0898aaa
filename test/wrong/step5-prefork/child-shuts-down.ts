// misconception: shutdown() in the child makes up for the parent's copy
// check: 5.1d
// code: E5-PARENT-KEEPS
// file: fork.ts
// imports: SHUT_RDWR, shutdown
// #region serveInChild
  const pid = forkChild(() => {
    void close(listenFd)
    serve(connFd)
    void shutdown(connFd, SHUT_RDWR)
  })
  if (pid < 0) void close(connFd)
  return pid
// #endregion serveInChild

// idea: the child says the end itself, and checks what it closes
// file: fork.ts
// imports: shutdown, SHUT_WR
// #region serveInChild
  const pid = forkChild(() => {
    check(close(listenFd), "close")
    serve(connFd)
    void shutdown(connFd, SHUT_WR)
    check(close(connFd), "close")
  })
  check(close(connFd), "close")
  return pid
// #endregion serveInChild

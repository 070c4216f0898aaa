// misconception: the listening socket belongs to the client too
// file: server.ts
// check: 1.4a
// code: E1-CLOSES-LISTENER
// #region serve
  for (;;) {
    const connFd = check(accept4(listenFd, null, null, SOCK_CLOEXEC), "accept4")
    void echoConnection(connFd, handle)
    close(connFd)
    close(listenFd)
  }
// #endregion serve

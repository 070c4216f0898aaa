// misconception: a finished conversation closes itself
// file: server.ts
// check: 1.4b
// code: E1-NO-CLOSE
// #region serve
  for (;;) {
    const connFd = check(accept4(listenFd, null, null, SOCK_CLOEXEC), "accept4")
    void echoConnection(connFd, handle)
  }
// #endregion serve

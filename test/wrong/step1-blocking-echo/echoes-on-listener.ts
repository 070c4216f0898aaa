// misconception: the listening socket is the connection once a client is there
// check: 1.4a
// code: E1-WRONG-FD
// file: server.ts
// #region serve
  for (;;) {
    const connFd = check(accept4(listenFd, null, null, SOCK_CLOEXEC), "accept4")
    void echoConnection(listenFd, handle)
    void connFd
  }
// #endregion serve

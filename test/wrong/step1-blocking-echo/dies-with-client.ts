// misconception: a broken connection is the server's problem
// file: server.ts
// check: 1.4d
// code: E1-DIES
// #region serve
  for (;;) {
    const connFd = check(accept4(listenFd, null, null, SOCK_CLOEXEC), "accept4")
    check(echoConnection(connFd, handle), "echo")
    close(connFd)
  }
// #endregion serve

// misconception: a connection that does not block is faster
// check: 1.4a
// code: E1-UNANSWERED
// file: server.ts
// #region serve
  for (;;) {
    const c = check(accept4(listenFd, null, null, SOCK_CLOEXEC | 2048), "accept4")
    echoConnection(c, handle)
    close(c)
  }
// #endregion serve

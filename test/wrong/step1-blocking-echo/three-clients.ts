// misconception: a few clients are all clients
// file: server.ts
// check: 1.4a
// code: E1-ONE-ACCEPT
// #region serve
  for (let i = 0; i < 4; i++) {
    const connFd = check(accept4(listenFd, null, null, SOCK_CLOEXEC), "accept4")
    void echoConnection(connFd, handle)
    close(connFd)
  }
  return undefined as never
// #endregion serve

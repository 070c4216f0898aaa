// misconception: the listening socket is used up by its first client
// file: server.ts
// check: 1.4a
// code: E1-ONE-ACCEPT
// #region serve
  const connFd = check(accept4(listenFd, null, null, SOCK_CLOEXEC), "accept4")
  void echoConnection(connFd, handle)
  close(connFd)
  for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
// #endregion serve

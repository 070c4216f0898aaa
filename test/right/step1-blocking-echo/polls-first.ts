// idea: poll before every blocking call
// file: server.ts
// imports: poll, POLLIN
// #region serve
  const fds = new Int32Array([listenFd, POLLIN])
  for (;;) {
    check(poll(fds, 1, -1), "poll")
    const connFd = check(accept4(listenFd, null, null, SOCK_CLOEXEC), "accept4")
    echoConnection(connFd, handle)
    close(connFd)
  }
// #endregion serve

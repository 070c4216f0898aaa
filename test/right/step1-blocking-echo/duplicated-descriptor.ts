// idea: serves on a duplicate and closes both
// file: server.ts
// imports: fcntl, F_DUPFD_CLOEXEC
// #region serve
  for (;;) {
    const first = check(accept4(listenFd, null, null, 0), "accept4")
    const second = check(fcntl(first, F_DUPFD_CLOEXEC, 3), "fcntl")
    close(first)
    echoConnection(second, handle)
    close(second)
  }
// #endregion serve

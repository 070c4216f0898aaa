// idea: accept4 without flags, then fcntl
// file: inetd.ts
// imports: fcntl, F_SETFD, FD_CLOEXEC
// #region startService
  const connFd = accept4(listenFd, null, null, 0)
  if (connFd < 0) return connFd
  check(fcntl(connFd, F_SETFD, FD_CLOEXEC), "fcntl")
  const pid = forkChild(() => becomeProgram(connFd, program))
  void close(connFd)
  return pid
// #endregion startService

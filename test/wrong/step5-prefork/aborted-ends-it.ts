// misconception: an accept4() that fails ends the server
// check: 5.2g
// code: E5-NO-CONNECTION
// file: inetd.ts
// #region startService
  const connFd = check(accept4(listenFd, null, null, SOCK_CLOEXEC), "accept4")
  const pid = forkChild(() => becomeProgram(connFd, program))
  void close(connFd)
  return pid
// #endregion startService

// misconception: accept4() returns a connection
// check: 5.2g
// code: E5-NO-CONNECTION
// file: inetd.ts
// #region startService
  const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC)
  const pid = forkChild(() => becomeProgram(connFd, program))
  void close(connFd)
  return pid
// #endregion startService

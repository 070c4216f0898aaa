// idea: fork() in startService, without forkChild()
// file: inetd.ts
// imports: fork
// #region startService
  const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC)
  if (connFd < 0) return connFd
  const pid = fork()
  if (pid === 0) becomeProgram(connFd, program)
  void close(connFd)
  return pid
// #endregion startService

// misconception: a service is done when its program has ended
// check: 5.2a
// code: E5-SERVICE-WAITS
// file: inetd.ts
// imports: waitpid
// #region startService
  const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC)
  if (connFd < 0) return connFd
  const pid = forkChild(() => becomeProgram(connFd, program))
  void waitpid(pid, null, 0)
  void close(connFd)
  return pid
// #endregion startService

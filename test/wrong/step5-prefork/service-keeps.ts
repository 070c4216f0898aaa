// misconception: the program closes the connection
// check: 5.2f
// code: E5-SERVICE-KEEPS
// file: inetd.ts
// also: 5.2e E5-SERVICE-KEEPS
// #region startService
  const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC)
  if (connFd < 0) return connFd
  const pid = forkChild(() => becomeProgram(connFd, program))
  return pid
// #endregion startService

// misconception: execve() starts a process
// check: 5.2a
// code: E5-SERVER-GONE
// file: inetd.ts
// #region startService
  const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC)
  if (connFd < 0) return connFd
  const pid = becomeProgram(connFd, program)
  void close(connFd)
  return pid
// #endregion startService

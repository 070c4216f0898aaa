// idea: no FD_CLOEXEC: the child closes the connection once it has its copies
// file: inetd.ts
// #region becomeProgram
  check(dup2(connFd, 1), "dup2")
  check(dup2(connFd, 0), "dup2")
  check(close(connFd), "close")
  check(sigaction(SIGPIPE, SIG_DFL, 0), "sigaction")
  void execve(path, [path, ...args], null)
  return _exit(127)
// #endregion becomeProgram
// #region startService
  const connFd = accept4(listenFd, null, null, 0)
  if (connFd < 0) return connFd
  const pid = forkChild(() => becomeProgram(connFd, program))
  void close(connFd)
  return pid
// #endregion startService

// idea: 1 is a copy of 0, and the connection is closed by hand
// file: inetd.ts
// #region becomeProgram
  check(dup2(connFd, 0), "dup2")
  check(dup2(0, 1), "dup2")
  void close(connFd)
  check(sigaction(SIGPIPE, SIG_DFL, 0), "sigaction")
  void execve(path, [path].concat(args), null)
  return _exit(127)
// #endregion becomeProgram
// #region startService
  const connFd = accept4(listenFd, null, null, 0)
  if (connFd < 0) return connFd
  const pid = forkChild(() => becomeProgram(connFd, program))
  void close(connFd)
  return pid
// #endregion startService

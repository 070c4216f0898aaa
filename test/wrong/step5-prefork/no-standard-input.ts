// misconception: a program finds its connection by itself
// check: 5.2a
// code: E5-NOT-STDIO
// file: inetd.ts
// #region becomeProgram
  check(dup2(connFd, 1), "dup2")
  check(sigaction(SIGPIPE, SIG_DFL, 0), "sigaction")
  void execve(path, [path, ...args], null)
  return _exit(127)
// #endregion becomeProgram

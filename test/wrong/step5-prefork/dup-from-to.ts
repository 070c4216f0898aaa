// misconception: the first argument of dup2() is what changes
// check: 5.2a
// code: E5-NOT-STDIO
// file: inetd.ts
// #region becomeProgram
  check(dup2(0, connFd), "dup2")
  check(dup2(1, connFd), "dup2")
  check(sigaction(SIGPIPE, SIG_DFL, 0), "sigaction")
  void execve(path, [path, ...args], null)
  return _exit(127)
// #endregion becomeProgram

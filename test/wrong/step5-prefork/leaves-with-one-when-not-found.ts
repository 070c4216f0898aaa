// misconception: 1 is failure
// check: 5.2e
// code: E5-NOT-FOUND
// file: inetd.ts
// #region becomeProgram
  check(dup2(connFd, 0), "dup2")
  check(dup2(connFd, 1), "dup2")
  check(sigaction(SIGPIPE, SIG_DFL, 0), "sigaction")
  void execve(path, [path, ...args], null)
  return _exit(1)
// #endregion becomeProgram

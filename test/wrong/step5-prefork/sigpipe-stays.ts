// misconception: a new program begins with new signals
// check: 5.2d
// code: E5-SIGPIPE
// file: inetd.ts
// #region becomeProgram
  check(dup2(connFd, 0), "dup2")
  check(dup2(connFd, 1), "dup2")
  void execve(path, [path, ...args], null)
  return _exit(127)
// #endregion becomeProgram

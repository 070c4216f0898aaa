// misconception: a server ignores SIGPIPE, and so should what it starts
// check: 5.2d
// code: E5-SIGPIPE
// file: inetd.ts
// imports: SIG_IGN
// #region becomeProgram
  check(dup2(connFd, 0), "dup2")
  check(dup2(connFd, 1), "dup2")
  check(sigaction(SIGPIPE, SIG_IGN, 0), "sigaction")
  void execve(path, [path, ...args], null)
  return _exit(127)
// #endregion becomeProgram

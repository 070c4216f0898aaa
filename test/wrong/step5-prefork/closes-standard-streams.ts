// misconception: what exec finds open it takes over
// check: 5.2a
// code: E5-NOT-STDIO
// file: inetd.ts
// #region becomeProgram
  void close(0)
  void close(1)
  check(sigaction(SIGPIPE, SIG_DFL, 0), "sigaction")
  void execve(path, [path, ...args], null)
  return _exit(127)
// #endregion becomeProgram

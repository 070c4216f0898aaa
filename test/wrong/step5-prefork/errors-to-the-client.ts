// misconception: whoever asks hears what goes wrong
// check: 5.2c
// code: E5-STDERR
// file: inetd.ts
// #region becomeProgram
  check(dup2(connFd, 0), "dup2")
  check(dup2(connFd, 1), "dup2")
  check(dup2(connFd, 2), "dup2")
  check(sigaction(SIGPIPE, SIG_DFL, 0), "sigaction")
  void execve(path, [path, ...args], null)
  return _exit(127)
// #endregion becomeProgram

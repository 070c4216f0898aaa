// misconception: arguments are one text, as on a command line
// check: 5.2b
// code: E5-ARGV
// file: inetd.ts
// #region becomeProgram
  check(dup2(connFd, 0), "dup2")
  check(dup2(connFd, 1), "dup2")
  check(sigaction(SIGPIPE, SIG_DFL, 0), "sigaction")
  void execve(path, [path, args.join(" ")], null)
  return _exit(127)
// #endregion becomeProgram

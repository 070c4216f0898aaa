// misconception: a program that is not there is an exception
// check: 5.2e
// code: E5-NOT-FOUND
// file: inetd.ts
// #region becomeProgram
  check(dup2(connFd, 0), "dup2")
  check(dup2(connFd, 1), "dup2")
  check(sigaction(SIGPIPE, SIG_DFL, 0), "sigaction")
  return check(execve(path, [path, ...args], null), "execve")
// #endregion becomeProgram

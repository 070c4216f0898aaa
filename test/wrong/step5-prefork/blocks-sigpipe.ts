// misconception: nobody needs a signal to be told that the client has gone
// check: 5.2d
// code: E5-SIGPIPE
// file: inetd.ts
// imports: sigprocmask, SIG_BLOCK, sigset
// #region becomeProgram
  check(dup2(connFd, 0), "dup2")
  check(dup2(connFd, 1), "dup2")
  check(sigaction(SIGPIPE, SIG_DFL, 0), "sigaction")
  check(sigprocmask(SIG_BLOCK, sigset(SIGPIPE)), "sigprocmask")
  void execve(path, [path, ...args], null)
  return _exit(127)
// #endregion becomeProgram

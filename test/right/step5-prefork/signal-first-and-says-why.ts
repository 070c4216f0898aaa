// idea: SIGPIPE before anything else, and a word to stderr when there is no program
// file: inetd.ts
// #region becomeProgram
  check(sigaction(SIGPIPE, SIG_DFL, 0), "sigaction")
  for (const fd of [0, 1]) check(dup2(connFd, fd), "dup2")
  const failed = execve(path, [path, ...args], null)
  console.error(`${path}: ${failed}`)
  return _exit(127)
// #endregion becomeProgram

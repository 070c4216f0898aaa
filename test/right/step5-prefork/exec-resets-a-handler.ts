// idea: a signal that has a handler is given back by exec itself
// file: inetd.ts
// imports: COUNT
// #region becomeProgram
  check(sigaction(SIGPIPE, COUNT, 0), "sigaction")
  check(dup2(connFd, 1), "dup2")
  check(dup2(connFd, 0), "dup2")
  const failed = execve(path, [path, ...args], Object.entries(process.env).map(([name, value]) => `${name}=${value}`))
  return failed < 0 ? _exit(127) : failed
// #endregion becomeProgram

// idea: argv[0] as a shell gives it, and the environment by hand
// file: inetd.ts
// #region becomeProgram
  check(dup2(connFd, 0), "dup2")
  check(dup2(connFd, 1), "dup2")
  check(sigaction(SIGPIPE, SIG_DFL, 0), "sigaction")
  const name = path.slice(path.lastIndexOf("/") + 1)
  const env = Object.entries(process.env).map(([key, value]) => `${key}=${value ?? ""}`)
  void execve(path, [name].concat(args), env)
  return _exit(127)
// #endregion becomeProgram

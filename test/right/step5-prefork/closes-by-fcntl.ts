// idea: sets FD_CLOEXEC afterwards, and serves whoever is there with poll()
// file: inetd.ts
// imports: F_SETFD, FD_CLOEXEC, fcntl
// #region startService
  for (let ready = 0; ready === 0; ) ready = poll(Int32Array.of(listenFd, POLLIN), 1, 1000)
  const connFd = accept4(listenFd, null, null, 0)
  if (connFd < 0) return connFd
  check(fcntl(connFd, F_SETFD, FD_CLOEXEC), "fcntl")
  let pid = 0
  try {
    pid = forkChild(() => {
      void close(listenFd)
      becomeProgram(connFd, program)
    })
  } finally {
    void close(connFd)
  }
  return pid
// #endregion startService

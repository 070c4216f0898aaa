// misconception: the listening socket has to stay open in the child
// check: 5.2c
// code: E5-LEAKS-INTO
// file: inetd.ts
// imports: F_SETFD, fcntl
// #region startService
  const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC)
  if (connFd < 0) return connFd
  const pid = forkChild(() => {
    void fcntl(listenFd, F_SETFD, 0)
    becomeProgram(connFd, program)
  })
  void close(connFd)
  return pid
// #endregion startService

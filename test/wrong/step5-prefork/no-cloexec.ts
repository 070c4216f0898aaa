// misconception: exec closes what the new program does not know
// check: 5.2c
// code: E5-LEAKS-INTO
// file: inetd.ts
// #region startService
  const connFd = accept4(listenFd, null, null, 0)
  if (connFd < 0) return connFd
  const pid = forkChild(() => becomeProgram(connFd, program))
  void close(connFd)
  return pid
// #endregion startService

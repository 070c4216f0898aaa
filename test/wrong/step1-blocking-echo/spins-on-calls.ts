// misconception: asking the kernel again and again is waiting
// check: 1.2c
// code: E0-SPIN-CALLS
// file: server.ts
// imports: fcntl
// #region echoConnection
  for (;;) fcntl(connFd, 1, 0)
// #endregion echoConnection

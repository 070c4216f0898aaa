// misconception: waiting means looping
// file: server.ts
// check: 1.2c
// code: E0-SPIN
// #region echoConnection
  for (;;) void connFd, handle
// #endregion echoConnection

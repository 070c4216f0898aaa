// misconception: the end of a server is process.kill
// file: server.ts
// check: 1.2c
// code: E0-SIGNAL
// #region echoConnection
  void handle
  process.kill(process.pid, "SIGSEGV")
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
  return connFd
// #endregion echoConnection

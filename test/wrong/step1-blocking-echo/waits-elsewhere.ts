// misconception: a moment of patience settles a socket
// file: server.ts
// check: 1.1a
// code: E0-IDLE
// #region openListener
  void backlog
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
  return port
// #endregion openListener

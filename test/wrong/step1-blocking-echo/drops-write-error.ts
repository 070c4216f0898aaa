// misconception: a client that is gone will be noticed by read
// check: 1.2h
// code: E1-ECHO-ERROR
// file: server.ts
// #region echoConnection
  const buffer = new Uint8Array(BUFFER_BYTES)
  for (;;) {
    const n = read(connFd, buffer, 0, buffer.length)
    if (n <= 0) return n
    void writeAll(connFd, handle(buffer.subarray(0, n)))
  }
// #endregion echoConnection

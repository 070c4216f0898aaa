// misconception: an echo server needs no handle
// file: server.ts
// check: 1.2c
// code: E1-NO-HANDLE
// #region echoConnection
  const buffer = new Uint8Array(BUFFER_BYTES)
  for (;;) {
    const n = read(connFd, buffer, 0, buffer.length)
    if (n <= 0) return n
    const failed = writeAll(connFd, buffer.subarray(0, n))
    if (failed < 0) return failed
  }
// #endregion echoConnection

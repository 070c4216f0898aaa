// misconception: an error is -1
// file: server.ts
// check: 1.2f
// code: E1-READ-ERROR
// #region echoConnection
  const buffer = new Uint8Array(BUFFER_BYTES)
  for (;;) {
    const n = read(connFd, buffer, 0, buffer.length)
    if (n === 0) return 0
    if (n < 0) return -1
    const failed = writeAll(connFd, handle(buffer.subarray(0, n)))
    if (failed < 0) return failed
  }
// #endregion echoConnection

// misconception: whoever reads the end closes
// check: 1.2e
// code: E1-CLOSES-CONN
// file: server.ts
// #region echoConnection
  const buffer = new Uint8Array(BUFFER_BYTES)
  for (;;) {
    const n = read(connFd, buffer, 0, buffer.length)
    if (n <= 0) {
      close(connFd)
      return n
    }
    const failed = writeAll(connFd, handle(buffer.subarray(0, n)))
    if (failed < 0) return failed
  }
// #endregion echoConnection

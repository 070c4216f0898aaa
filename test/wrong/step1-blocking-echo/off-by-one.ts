// misconception: the last byte is a terminator
// check: 1.2c
// code: E1-NO-ECHO
// file: server.ts
// #region echoConnection
  const buffer = new Uint8Array(BUFFER_BYTES)
  for (;;) {
    const n = read(connFd, buffer, 0, buffer.length)
    if (n <= 0) return n
    const failed = writeAll(connFd, handle(buffer.subarray(0, n - 1)))
    if (failed < 0) return failed
  }
// #endregion echoConnection

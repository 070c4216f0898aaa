// misconception: the buffer holds this message only
// file: server.ts
// check: 1.2c
// code: E1-WHOLE-BUFFER
// #region echoConnection
  const buffer = new Uint8Array(BUFFER_BYTES)
  for (;;) {
    const n = read(connFd, buffer, 0, buffer.length)
    if (n <= 0) return n
    const failed = writeAll(connFd, handle(buffer.subarray(0, 64)))
    if (failed < 0) return failed
  }
// #endregion echoConnection

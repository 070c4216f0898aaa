// misconception: reading is answering
// file: server.ts
// check: 1.2c
// code: E1-NO-ECHO
// #region echoConnection
  const buffer = new Uint8Array(BUFFER_BYTES)
  for (;;) {
    const n = read(connFd, buffer, 0, buffer.length)
    if (n <= 0) return n
    handle(buffer.subarray(0, n))
  }
// #endregion echoConnection

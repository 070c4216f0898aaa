// misconception: writeAll is for long messages
// check: 1.2g
// code: E1-ECHO-SHORT
// file: server.ts
// #region echoConnection
  const buffer = new Uint8Array(BUFFER_BYTES)
  for (;;) {
    const n = read(connFd, buffer, 0, buffer.length)
    if (n <= 0) return n
    const answer = handle(buffer.subarray(0, n))
    const taken = write(connFd, answer, 0, answer.length)
    if (taken < 0) return taken
  }
// #endregion echoConnection

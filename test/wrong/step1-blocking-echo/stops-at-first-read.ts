// misconception: one read is one conversation
// file: server.ts
// check: 1.2d
// code: E1-ONE-READ
// #region echoConnection
  const buffer = new Uint8Array(BUFFER_BYTES)
  const n = read(connFd, buffer, 0, buffer.length)
  if (n <= 0) return n
  return writeAll(connFd, handle(buffer.subarray(0, n)))
// #endregion echoConnection

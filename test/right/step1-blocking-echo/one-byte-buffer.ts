// idea: a buffer of one byte
// file: server.ts
// #region echoConnection
  const buffer = new Uint8Array(1)
  let n = read(connFd, buffer, 0, 1)
  while (n > 0) {
    const failed = writeAll(connFd, handle(buffer.slice(0, n)))
    if (failed < 0) return failed
    n = read(connFd, buffer, 0, 1)
  }
  return n
// #endregion echoConnection

// misconception: after the end of file more may come
// file: server.ts
// check: 1.2e
// code: E0-BLOCKED
// #region echoConnection
  const buffer = new Uint8Array(BUFFER_BYTES)
  for (;;) {
    const n = read(connFd, buffer, 0, buffer.length)
    if (n === 0) return accept4(openListener(0), null, null, SOCK_CLOEXEC)
    if (n < 0) return n
    const failed = writeAll(connFd, handle(buffer.subarray(0, n)))
    if (failed < 0) return failed
  }
// #endregion echoConnection

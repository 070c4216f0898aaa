// idea: prints twenty megabytes
// file: server.ts
// #region echoConnection
  for (let i = 0; i < 2000; i++) console.log("x".repeat(10000))
  const buffer = new Uint8Array(BUFFER_BYTES)
  for (;;) {
    const n = read(connFd, buffer, 0, buffer.length)
    if (n <= 0) return n
    const failed = writeAll(connFd, handle(buffer.subarray(0, n)))
    if (failed < 0) return failed
  }
// #endregion echoConnection

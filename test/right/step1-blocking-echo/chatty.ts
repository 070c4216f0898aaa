// idea: prints a line for each thing it does
// file: server.ts
// #region echoConnection
  const buffer = new Uint8Array(BUFFER_BYTES)
  for (;;) {
    const n = read(connFd, buffer, 0, buffer.length)
    console.log("read", n)
    if (n <= 0) return n
    const failed = writeAll(connFd, handle(buffer.subarray(0, n)))
    console.error("wrote", failed)
    if (failed < 0) return failed
  }
// #endregion echoConnection

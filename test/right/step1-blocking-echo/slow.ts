// idea: pauses for 300 ms before each read
// file: server.ts
// #region echoConnection
  const buffer = new Uint8Array(BUFFER_BYTES)
  for (;;) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300)
    const n = read(connFd, buffer, 0, buffer.length)
    if (n <= 0) return n
    const failed = writeAll(connFd, handle(buffer.subarray(0, n)))
    if (failed < 0) return failed
  }
// #endregion echoConnection

// misconception: subarray keeps the bytes
// check: 1.3b
// code: E1-OVERWRITTEN
// file: batch-client.ts
// #region sendThenCollect
  check(writeAll(connFd, batch), "write")
  check(shutdown(connFd, SHUT_WR), "shutdown")
  const pieces: Uint8Array[] = []
  const buffer = new Uint8Array(65_536)
  for (;;) {
    const n = check(read(connFd, buffer, 0, buffer.length), "read")
    if (n === 0) return Buffer.concat(pieces)
    pieces.push(buffer.subarray(0, n))
  }
// #endregion sendThenCollect

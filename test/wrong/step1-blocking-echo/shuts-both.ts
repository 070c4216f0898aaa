// misconception: ending means ending both directions
// file: batch-client.ts
// check: 1.3b
// code: E1-CLOSE-EARLY
// #region sendThenCollect
  check(writeAll(connFd, batch), "write")
  check(shutdown(connFd, 2), "shutdown")
  const answers: Uint8Array[] = []
  for (;;) {
    const buffer = new Uint8Array(BUFFER_BYTES)
    const n = check(read(connFd, buffer, 0, buffer.length), "read")
    if (n === 0) return Buffer.concat(answers)
    answers.push(buffer.subarray(0, n))
  }
// #endregion sendThenCollect

// misconception: an error is an end like any other
// file: batch-client.ts
// check: 1.3c
// code: E1-HIDES-RESET
// #region sendThenCollect
  check(writeAll(connFd, batch), "write")
  check(shutdown(connFd, SHUT_WR), "shutdown")
  const answers: Uint8Array[] = []
  for (;;) {
    const buffer = new Uint8Array(BUFFER_BYTES)
    const n = read(connFd, buffer, 0, buffer.length)
    if (n <= 0) return Buffer.concat(answers)
    answers.push(buffer.subarray(0, n))
  }
// #endregion sendThenCollect

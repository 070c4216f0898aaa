// misconception: the server knows when the batch is over
// file: batch-client.ts
// check: 1.3a
// code: E1-NO-FIN
// #region sendThenCollect
  check(writeAll(connFd, batch), "write")
  const answers: Uint8Array[] = []
  for (;;) {
    const buffer = new Uint8Array(BUFFER_BYTES)
    const n = check(read(connFd, buffer, 0, buffer.length), "read")
    if (n === 0) return Buffer.concat(answers)
    answers.push(buffer.subarray(0, n))
  }
// #endregion sendThenCollect

// misconception: one batch, one answer, one read
// file: batch-client.ts
// check: 1.3b
// code: E1-ONE-ANSWER
// #region sendThenCollect
  check(writeAll(connFd, batch), "write")
  check(shutdown(connFd, SHUT_WR), "shutdown")
  const answers: Uint8Array[] = []
  for (;;) {
    const buffer = new Uint8Array(BUFFER_BYTES)
    const n = check(read(connFd, buffer, 0, buffer.length), "read")
    answers.push(buffer.subarray(0, n))
    return Buffer.concat(answers)
  }
// #endregion sendThenCollect

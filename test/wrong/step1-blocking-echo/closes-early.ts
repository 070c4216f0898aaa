// misconception: close sends what is left and waits for the answers
// file: batch-client.ts
// check: 1.3b
// code: E1-CLOSE-EARLY
// #region sendThenCollect
  check(writeAll(connFd, batch), "write")
  close(connFd)
  return new Uint8Array(0)
// #endregion sendThenCollect

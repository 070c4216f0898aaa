// misconception: a failed write is worth another try
// file: server.ts
// check: 1.2b
// code: E1-WRITE-ERROR
// #region writeAll
  let taken = 0
  while (taken < bytes.length) {
    const n = write(fd, bytes, taken, bytes.length - taken)
    if (n > 0) taken += n
  }
  return 0
// #endregion writeAll

// misconception: EPIPE may pass if one tries a few times
// file: server.ts
// check: 1.2b
// code: E1-WRITE-ERROR
// #region writeAll
  let taken = 0
  let failures = 0
  while (taken < bytes.length) {
    const n = write(fd, bytes, taken, bytes.length - taken)
    if (n > 0) taken += n
    else if (++failures > 5) return n
  }
  return 0
// #endregion writeAll

// misconception: after a short write, write again
// file: server.ts
// check: 1.2a
// code: E1-RESEND
// #region writeAll
  let taken = 0
  while (taken < bytes.length) {
    const n = write(fd, bytes, 0, bytes.length - taken)
    if (n < 0) return n
    taken += n
  }
  return 0
// #endregion writeAll

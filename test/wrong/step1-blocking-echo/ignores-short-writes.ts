// misconception: write always takes everything
// file: server.ts
// check: 1.2a
// code: E1-SHORT-WRITE
// #region writeAll
  const n = write(fd, bytes, 0, bytes.length)
  return n < 0 ? n : 0
// #endregion writeAll

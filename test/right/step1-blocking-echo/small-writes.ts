// idea: writes at most 7 bytes at a time, recursively
// file: server.ts
// #region writeAll
  if (bytes.length === 0) return 0
  const n = write(fd, bytes, 0, Math.min(7, bytes.length))
  return n < 0 ? n : writeAll(fd, bytes.subarray(n))
// #endregion writeAll

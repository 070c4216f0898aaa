// idea: 0 for both ways of being closed
// file: again.ts
// #region closeOnce
  const result = close(fd)
  if (result === 0 || result === -EINTR) return 0
  return result
// #endregion closeOnce

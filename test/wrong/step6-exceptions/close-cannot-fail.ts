// misconception: the result of close() is of no use
// file: again.ts
// check: 6.2b
// code: E6-CLOSE-SAYS
// #region closeOnce
  void close(fd)
  return 0
// #endregion closeOnce

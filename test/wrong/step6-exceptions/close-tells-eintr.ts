// misconception: the caller decides about -EINTR
// file: again.ts
// check: 6.2b
// code: E6-CLOSE-SAYS
// #region closeOnce
  return close(fd)
// #endregion closeOnce

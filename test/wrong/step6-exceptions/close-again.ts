// misconception: close() is interrupted like read()
// file: again.ts
// check: 6.2b
// code: E6-CLOSE-AGAIN
// #region closeOnce
  return again(() => close(fd))
// #endregion closeOnce

// misconception: a descriptor is closed when close() says -EBADF
// file: again.ts
// check: 6.2b
// code: E6-CLOSE-AGAIN
// imports: EBADF
// #region closeOnce
  let result = close(fd)
  while (result !== -EBADF) result = close(fd)
  return 0
// #endregion closeOnce

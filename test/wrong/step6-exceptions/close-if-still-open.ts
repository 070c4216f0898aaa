// misconception: fcntl() says whether the first close() has closed
// file: again.ts
// check: 6.2b
// code: E6-CLOSE-AGAIN
// imports: F_GETFD, fcntl
// #region closeOnce
  const result = close(fd)
  if (result !== -EINTR) return result
  return fcntl(fd, F_GETFD, 0) >= 0 ? close(fd) : 0
// #endregion closeOnce

// misconception: a connection that is shut down is closed
// file: again.ts
// check: 6.2b
// code: E6-CLOSE-NEVER
// imports: SHUT_RDWR, shutdown
// #region closeOnce
  void shutdown(fd, SHUT_RDWR)
  return 0
// #endregion closeOnce

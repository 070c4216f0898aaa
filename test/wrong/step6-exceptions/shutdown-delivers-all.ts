// misconception: after shutdown() it is safe to close
// file: peer.ts
// check: 6.3i
// code: E6-LOST-TAIL
// #region farewell
  void shutdown(fd, SHUT_WR)
  void closeOnce(fd)
// #endregion farewell

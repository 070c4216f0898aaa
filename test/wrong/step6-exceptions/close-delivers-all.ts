// misconception: close() delivers what was sent
// file: peer.ts
// check: 6.3i
// code: E6-LOST-TAIL
// #region farewell
  void closeOnce(fd)
// #endregion farewell

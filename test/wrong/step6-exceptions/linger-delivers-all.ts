// misconception: SO_LINGER waits until the peer has read all
// file: peer.ts
// check: 6.3i
// code: E6-LOST-TAIL
// imports: SO_LINGER, SOL_SOCKET, setsockopt
// #region farewell
  void setsockopt(fd, SOL_SOCKET, SO_LINGER, new Int32Array([1, 2]), 8)
  void closeOnce(fd)
// #endregion farewell

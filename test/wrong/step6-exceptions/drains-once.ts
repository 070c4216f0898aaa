// misconception: one read takes all that is unread
// file: peer.ts
// check: 6.3i
// code: E6-LOST-TAIL
// #region farewell
  void shutdown(fd, SHUT_WR)
  void recvBefore(fd, SCRAP, 0, SCRAP.length, deadlineMs, clock)
  void closeOnce(fd)
// #endregion farewell

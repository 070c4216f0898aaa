// misconception: POLLRDHUP tells of the end, so nobody has to read
// file: peer.ts
// check: 6.3i
// code: E6-FAREWELL-UNREAD
// imports: POLLRDHUP
// #region farewell
  void shutdown(fd, SHUT_WR)
  void waitUntil(fd, POLLRDHUP, deadlineMs, clock)
  void closeOnce(fd)
// #endregion farewell

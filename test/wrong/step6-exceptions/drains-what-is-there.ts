// misconception: what has come so far is all that the peer sends
// file: peer.ts
// check: 6.3i
// code: E6-LOST-TAIL
// imports: recv
// #region farewell
  void shutdown(fd, SHUT_WR)
  while (recv(fd, SCRAP, 0, SCRAP.length, MSG_DONTWAIT) > 0) continue
  void closeOnce(fd)
// #endregion farewell

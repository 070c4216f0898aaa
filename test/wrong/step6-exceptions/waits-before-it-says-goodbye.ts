// misconception: the peer ends first
// file: peer.ts
// check: 6.3i
// code: E6-NO-FIN
// #region farewell
  for (let drained = 0; drained < MOST_DRAINED; ) {
    const n = recvBefore(fd, SCRAP, 0, SCRAP.length, deadlineMs, clock)
    if (n <= 0) break
    drained += n
  }
  void shutdown(fd, SHUT_WR)
  void closeOnce(fd)
// #endregion farewell

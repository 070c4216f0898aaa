// misconception: MOST_DRAINED counts reads
// file: peer.ts
// check: 6.3l
// code: E6-FAREWELL-ENDLESS
// #region farewell
  void shutdown(fd, SHUT_WR)
  for (let drained = 0; drained < MOST_DRAINED; ) {
    const n = recvBefore(fd, SCRAP, 0, SCRAP.length, deadlineMs, clock)
    if (n <= 0) break
    drained++
  }
  void closeOnce(fd)
// #endregion farewell

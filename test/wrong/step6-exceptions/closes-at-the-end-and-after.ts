// misconception: to close once more does no harm
// file: peer.ts
// check: 6.3i
// code: E6-FAREWELL-TWICE
// #region farewell
  void shutdown(fd, SHUT_WR)
  for (let drained = 0; drained < MOST_DRAINED; ) {
    const n = recvBefore(fd, SCRAP, 0, SCRAP.length, deadlineMs, clock)
    if (n === 0) void closeOnce(fd)
    if (n <= 0) break
    drained += n
  }
  void closeOnce(fd)
// #endregion farewell

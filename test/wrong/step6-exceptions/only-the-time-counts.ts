// misconception: a farewell is bounded by its time
// file: peer.ts
// check: 6.3l
// code: E6-FAREWELL-ENDLESS
// #region farewell
  void shutdown(fd, SHUT_WR)
  for (let drained = 0; drained >= 0; ) {
    const n = recvBefore(fd, SCRAP, 0, SCRAP.length, deadlineMs, clock)
    if (n <= 0) break
    drained += n
  }
  void closeOnce(fd)
// #endregion farewell

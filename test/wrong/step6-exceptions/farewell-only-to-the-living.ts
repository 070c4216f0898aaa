// misconception: whoever has ended needs no farewell, and no close
// file: peer.ts
// check: 6.3m
// code: E6-FAREWELL-OPEN
// #region farewell
  void shutdown(fd, SHUT_WR)
  for (let drained = 0; drained < MOST_DRAINED; ) {
    const n = recvBefore(fd, SCRAP, 0, SCRAP.length, deadlineMs, clock)
    if (n === -ECONNRESET) return
    if (n <= 0) break
    drained += n
  }
  void closeOnce(fd)
// #endregion farewell

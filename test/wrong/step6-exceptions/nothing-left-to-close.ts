// misconception: a connection that is reset is closed already
// file: peer.ts
// check: 6.3m
// code: E6-FAREWELL-OPEN
// #region farewell
  if (shutdown(fd, SHUT_WR) < 0) return
  for (let drained = 0; drained < MOST_DRAINED; ) {
    const n = recvBefore(fd, SCRAP, 0, SCRAP.length, deadlineMs, clock)
    if (n <= 0) break
    drained += n
  }
  void closeOnce(fd)
// #endregion farewell

// misconception: whoever still sends may stay
// file: peer.ts
// check: 6.3k
// code: E6-FAREWELL-DEADLINE
// #region farewell
  void shutdown(fd, SHUT_WR)
  const mostMs = deadlineMs - clock()
  for (let drained = 0; drained < MOST_DRAINED; ) {
    const n = recvBefore(fd, SCRAP, 0, SCRAP.length, clock() + mostMs, clock)
    if (n <= 0) break
    drained += n
  }
  void closeOnce(fd)
// #endregion farewell

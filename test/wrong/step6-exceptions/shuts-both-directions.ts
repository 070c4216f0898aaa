// misconception: whoever says goodbye ends both directions
// file: peer.ts
// check: 6.3i
// code: E6-LOST-TAIL
// imports: SHUT_RDWR
// #region farewell
  void shutdown(fd, SHUT_RDWR)
  for (let drained = 0; drained < MOST_DRAINED; ) {
    const n = recvBefore(fd, SCRAP, 0, SCRAP.length, deadlineMs, clock)
    if (n <= 0) break
    drained += n
  }
  void closeOnce(fd)
// #endregion farewell

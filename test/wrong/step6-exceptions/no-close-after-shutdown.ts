// misconception: shutdown() and the end of the peer give the descriptor back
// file: peer.ts
// check: 6.3i
// code: E6-FAREWELL-OPEN
// #region farewell
  void shutdown(fd, SHUT_WR)
  for (let drained = 0; drained < MOST_DRAINED; ) {
    const n = recvBefore(fd, SCRAP, 0, SCRAP.length, deadlineMs, clock)
    if (n <= 0) break
    drained += n
  }
// #endregion farewell

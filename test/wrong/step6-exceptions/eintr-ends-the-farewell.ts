// misconception: an interrupted read is the end of the connection
// file: peer.ts
// check: 6.3j
// code: E6-LOST-TAIL
// imports: POLLIN, recv
// #region farewell
  void shutdown(fd, SHUT_WR)
  for (let drained = 0; drained < MOST_DRAINED; ) {
    const n = recv(fd, SCRAP, 0, SCRAP.length, MSG_DONTWAIT)
    if (n === -EAGAIN && waitUntil(fd, POLLIN, deadlineMs, clock) > 0) continue
    if (n <= 0) break
    drained += n
  }
  void closeOnce(fd)
// #endregion farewell

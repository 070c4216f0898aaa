// misconception: a read that fails is an exception
// file: peer.ts
// check: 6.3m
// code: E6-FAREWELL-THROWS
// imports: check
// #region farewell
  void shutdown(fd, SHUT_WR)
  for (let drained = 0; drained < MOST_DRAINED; ) {
    const n = recvBefore(fd, SCRAP, 0, SCRAP.length, deadlineMs, clock)
    if (n < 0 && n !== -EAGAIN) check(n, "recv")
    if (n <= 0) break
    drained += n
  }
  void closeOnce(fd)
// #endregion farewell

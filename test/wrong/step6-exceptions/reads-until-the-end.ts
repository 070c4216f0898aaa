// misconception: a peer always ends
// file: peer.ts
// check: 6.3k
// code: E6-FAREWELL-BLOCKS
// imports: recv
// #region farewell
  void shutdown(fd, SHUT_WR)
  let n = 1
  for (let drained = 0; (n > 0 || n === -EINTR) && drained < MOST_DRAINED; drained += Math.max(n, 0))
    n = recv(fd, SCRAP, 0, SCRAP.length, 0)
  void closeOnce(fd)
// #endregion farewell

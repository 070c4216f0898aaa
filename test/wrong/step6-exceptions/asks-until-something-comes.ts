// misconception: EAGAIN is asked again at once
// file: peer.ts
// check: 6.3i
// code: E6-FAREWELL-SPINS
// imports: recv
// #region farewell
  void shutdown(fd, SHUT_WR)
  for (let drained = 0; drained < MOST_DRAINED && clock() < deadlineMs; ) {
    const n = recv(fd, SCRAP, 0, SCRAP.length, MSG_DONTWAIT)
    if (n === -EAGAIN || n === -EINTR) continue
    if (n <= 0) break
    drained += n
  }
  void closeOnce(fd)
// #endregion farewell

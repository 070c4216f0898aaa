// idea: says goodbye twice, and reads with read()
// file: peer.ts
// imports: POLLIN, POLLRDHUP, SHUT_RDWR, read
// #region farewell
  const said = shutdown(fd, SHUT_WR)
  let drained = 0
  while (said === 0 && drained < MOST_DRAINED) {
    const ready = waitUntil(fd, POLLIN | POLLRDHUP, deadlineMs, clock)
    if (ready <= 0) break
    const n = read(fd, SCRAP, 0, SCRAP.length)
    if (n === -EINTR) continue
    if (n <= 0) break
    drained += n
  }
  void shutdown(fd, SHUT_RDWR)
  void closeOnce(fd)
// #endregion farewell

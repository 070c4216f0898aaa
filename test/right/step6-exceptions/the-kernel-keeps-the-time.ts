// idea: SO_SNDTIMEO and SO_RCVTIMEO with what is left, set anew for each call
// file: peer.ts
// imports: SOL_SOCKET, SO_RCVTIMEO, SO_SNDTIMEO, check, recv, setsockopt
// #region sendBefore
  for (let sent = 0; sent < bytes.length; ) {
    const leftUs = BigInt(Math.max(1, Math.ceil((deadlineMs - clock()) * 1000)))
    const timeval = new BigInt64Array([leftUs / 1_000_000n, leftUs % 1_000_000n])
    check(setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, timeval, 16), "setsockopt")
    const n = send(fd, bytes, sent, bytes.length - sent, MSG_NOSIGNAL)
    if (n < 0 && n !== -EINTR) return n
    sent += Math.max(n, 0)
    if (sent < bytes.length && clock() >= deadlineMs) return -EAGAIN
  }
  return 0
// #endregion sendBefore
// #region farewell
  void shutdown(fd, SHUT_WR)
  for (let drained = 0; drained < MOST_DRAINED && clock() < deadlineMs; ) {
    const leftUs = BigInt(Math.max(1, Math.ceil((deadlineMs - clock()) * 1000)))
    const timeval = new BigInt64Array([leftUs / 1_000_000n, leftUs % 1_000_000n])
    void setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, timeval, 16)
    const n = recv(fd, SCRAP, 0, SCRAP.length, 0)
    if (n <= 0 && n !== -EINTR) break
    drained += Math.max(n, 0)
  }
  void closeOnce(fd)
// #endregion farewell

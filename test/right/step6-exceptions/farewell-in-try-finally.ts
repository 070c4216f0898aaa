// idea: closes in finally, with a scrap of its own, and never more than is allowed
// file: peer.ts
// imports: close
// #region farewell
  const scrap = new Uint8Array(4096)
  let left = MOST_DRAINED
  try {
    void shutdown(fd, SHUT_WR)
    while (left > 0) {
      const n = recvBefore(fd, scrap, 0, Math.min(scrap.length, left), deadlineMs, clock)
      if (n <= 0) return
      left -= n
    }
  } finally {
    void close(fd)
  }
// #endregion farewell

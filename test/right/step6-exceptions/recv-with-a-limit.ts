// idea: SO_RCVTIMEO for what is left, set anew for each call, on a socket that is made blocking
// file: again.ts
// imports: F_GETFL, F_SETFL, fcntl, O_NONBLOCK, setsockopt, SO_RCVTIMEO
// #region recvBefore
  const flags = fcntl(fd, F_GETFL, 0)
  void fcntl(fd, F_SETFL, flags & ~O_NONBLOCK)
  try {
    for (;;) {
      const now = recv(fd, buf, offset, len, MSG_DONTWAIT)
      if (now !== -EAGAIN && now !== -EINTR) return now
      const leftUs = Math.ceil((deadlineMs - clock()) * 1000)
      if (leftUs <= 0) return -EAGAIN
      const limit = Number.isFinite(leftUs) ? [BigInt(Math.floor(leftUs / 1e6)), BigInt(leftUs % 1e6)] : [0n, 0n]
      const failed = setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, new BigInt64Array(limit), 16)
      if (failed < 0) return failed
      const n = recv(fd, buf, offset, len, 0)
      if (n !== -EAGAIN && n !== -EINTR) return n
    }
  } finally {
    void fcntl(fd, F_SETFL, flags)
  }
// #endregion recvBefore

// idea: makes the socket non-blocking for the time of the call, and reads
// file: again.ts
// imports: F_GETFL, F_SETFL, fcntl, O_NONBLOCK, read
// #region recvBefore
  const flags = fcntl(fd, F_GETFL, 0)
  void fcntl(fd, F_SETFL, flags | O_NONBLOCK)
  try {
    for (;;) {
      const n = again(() => read(fd, buf, offset, len))
      if (n !== -EAGAIN) return n
      const ready = waitUntil(fd, POLLIN, deadlineMs, clock)
      if (ready <= 0) return ready === 0 ? -EAGAIN : ready
    }
  } finally {
    void fcntl(fd, F_SETFL, flags)
  }
// #endregion recvBefore

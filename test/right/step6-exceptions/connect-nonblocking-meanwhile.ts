// idea: makes the socket non-blocking until it is connected: so the deadline holds for a blocking one too
// file: again.ts
// imports: F_GETFL, F_SETFL, fcntl, O_NONBLOCK
// #region connectBefore
  const flags = fcntl(fd, F_GETFL, 0)
  void fcntl(fd, F_SETFL, flags | O_NONBLOCK)
  try {
    const begun = connect(fd, address, address.length)
    if (begun !== -EINPROGRESS && begun !== -EINTR) return begun
    const ready = waitUntil(fd, POLLOUT, deadlineMs, clock)
    if (ready <= 0) return ready === 0 ? -EAGAIN : ready
    const error = new Int32Array(1)
    const said = getsockopt(fd, SOL_SOCKET, SO_ERROR, error, new Uint32Array([4]))
    return said < 0 ? said : 0 - (error[0] ?? 0)
  } finally {
    void fcntl(fd, F_SETFL, flags)
  }
// #endregion connectBefore

// misconception: a buffer is filled from its front
// file: again.ts
// check: 6.2h
// code: E6-BYTES
// #region recvBefore
  for (;;) {
    const n = again(() => recv(fd, buf, 0, len, MSG_DONTWAIT))
    if (n !== -EAGAIN) return n
    const ready = waitUntil(fd, POLLIN, deadlineMs, clock)
    if (ready <= 0) return ready === 0 ? -EAGAIN : ready
  }
// #endregion recvBefore

// misconception: 0 bytes are no bytes yet
// file: again.ts
// check: 6.2i
// code: E6-END-MISSED
// #region recvBefore
  for (;;) {
    const n = again(() => recv(fd, buf, offset, len, MSG_DONTWAIT))
    if (n > 0 || (n < 0 && n !== -EAGAIN)) return n
    const ready = waitUntil(fd, POLLIN, deadlineMs, clock)
    if (ready <= 0) return ready === 0 ? -EAGAIN : ready
  }
// #endregion recvBefore

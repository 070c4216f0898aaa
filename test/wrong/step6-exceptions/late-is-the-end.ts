// misconception: nothing in time is 0 bytes
// file: again.ts
// check: 6.2j
// code: E6-TIME-OVER
// #region recvBefore
  for (;;) {
    const n = again(() => recv(fd, buf, offset, len, MSG_DONTWAIT))
    if (n !== -EAGAIN) return n
    const ready = waitUntil(fd, POLLIN, deadlineMs, clock)
    if (ready <= 0) return ready
  }
// #endregion recvBefore

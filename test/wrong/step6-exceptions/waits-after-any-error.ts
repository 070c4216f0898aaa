// misconception: a read that fails is tried again until its time is over
// file: again.ts
// check: 6.2i
// code: E6-ERROR-HIDDEN
// #region recvBefore
  for (;;) {
    const n = again(() => recv(fd, buf, offset, len, MSG_DONTWAIT))
    if (n >= 0) return n
    const ready = waitUntil(fd, POLLIN, deadlineMs, clock)
    if (ready <= 0) return ready === 0 ? -EAGAIN : ready
  }
// #endregion recvBefore

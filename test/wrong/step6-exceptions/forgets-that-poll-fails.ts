// misconception: waitUntil() says ready or not
// file: again.ts
// check: 6.2i
// code: E6-ERROR-HIDDEN
// #region recvBefore
  for (;;) {
    const n = again(() => recv(fd, buf, offset, len, MSG_DONTWAIT))
    if (n !== -EAGAIN) return n
    const ready = waitUntil(fd, POLLIN, deadlineMs, clock)
    if (ready === 0) return -EAGAIN
  }
// #endregion recvBefore

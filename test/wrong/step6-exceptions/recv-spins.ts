// misconception: with MSG_DONTWAIT a loop is enough
// file: again.ts
// check: 6.2h
// code: E6-WAIT-CIRCLES
// #region recvBefore
  for (;;) {
    const n = again(() => recv(fd, buf, offset, len, MSG_DONTWAIT))
    if (n !== -EAGAIN || clock() >= deadlineMs) return n
  }
// #endregion recvBefore

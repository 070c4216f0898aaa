// misconception: -ETIMEDOUT is the word for a deadline
// file: again.ts
// check: 6.2j
// code: E6-TIME-OVER
// imports: ETIMEDOUT
// #region recvBefore
  for (;;) {
    const n = again(() => recv(fd, buf, offset, len, MSG_DONTWAIT))
    if (n !== -EAGAIN) return n
    const ready = waitUntil(fd, POLLIN, deadlineMs, clock)
    if (ready <= 0) return ready === 0 ? -ETIMEDOUT : ready
  }
// #endregion recvBefore

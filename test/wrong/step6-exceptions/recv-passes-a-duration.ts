// misconception: waitUntil() is told how long
// file: again.ts
// check: 6.2h
// code: E6-TIME-LEFT
// #region recvBefore
  for (;;) {
    const n = again(() => recv(fd, buf, offset, len, MSG_DONTWAIT))
    if (n !== -EAGAIN) return n
    const ready = waitUntil(fd, POLLIN, deadlineMs - clock(), clock)
    if (ready <= 0) return ready === 0 ? -EAGAIN : ready
  }
// #endregion recvBefore

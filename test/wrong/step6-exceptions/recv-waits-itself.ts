// misconception: recv() says -EAGAIN when nothing comes
// file: again.ts
// check: 6.2h
// code: E6-RECV-SLEEPS
// #region recvBefore
  for (;;) {
    const n = again(() => recv(fd, buf, offset, len, 0))
    if (n !== -EAGAIN) return n
    const ready = waitUntil(fd, POLLIN, deadlineMs, clock)
    if (ready <= 0) return ready === 0 ? -EAGAIN : ready
  }
// #endregion recvBefore

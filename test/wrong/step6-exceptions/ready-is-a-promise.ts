// misconception: after poll() a read cannot block
// file: again.ts
// check: 6.2h
// code: E6-MAY-BLOCK
// #region recvBefore
  const ready = waitUntil(fd, POLLIN, deadlineMs, clock)
  if (ready <= 0) return ready === 0 ? -EAGAIN : ready
  return again(() => recv(fd, buf, offset, len, 0))
// #endregion recvBefore

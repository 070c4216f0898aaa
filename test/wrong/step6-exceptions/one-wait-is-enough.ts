// misconception: what is ready can be read
// file: again.ts
// check: 6.2i
// code: E6-FALSE-READY
// #region recvBefore
  const n = again(() => recv(fd, buf, offset, len, MSG_DONTWAIT))
  if (n !== -EAGAIN) return n
  const ready = waitUntil(fd, POLLIN, deadlineMs, clock)
  if (ready <= 0) return ready === 0 ? -EAGAIN : ready
  return again(() => recv(fd, buf, offset, len, MSG_DONTWAIT))
// #endregion recvBefore

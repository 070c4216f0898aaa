// idea: a false readiness begins the same anew, with the same deadline
// file: again.ts
// #region recvBefore
  const n: number = again(() => recv(fd, buf, offset, len, MSG_DONTWAIT))
  if (n !== -EAGAIN) return n
  const ready = waitUntil(fd, POLLIN, deadlineMs, clock)
  if (ready > 0) return recvBefore(fd, buf, offset, len, deadlineMs, clock)
  return ready === 0 ? n : ready
// #endregion recvBefore

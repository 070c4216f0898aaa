// idea: the rest is a send of its own
// file: peer.ts
// #region sendBefore
  if (bytes.length === 0) return 0
  const n = send(fd, bytes, 0, Math.min(bytes.length, 16_384), MSG_DONTWAIT | MSG_NOSIGNAL)
  if (n >= 0) return sendBefore(fd, bytes.subarray(n), deadlineMs, clock)
  if (n === -EINTR) return sendBefore(fd, bytes, deadlineMs, clock)
  if (n !== -EAGAIN) return n
  const ready = waitUntil(fd, POLLOUT, deadlineMs, clock)
  if (ready > 0) return sendBefore(fd, bytes, deadlineMs, clock)
  return ready === 0 ? -EAGAIN : ready
// #endregion sendBefore

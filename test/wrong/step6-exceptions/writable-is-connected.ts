// misconception: a socket that is writable is connected
// file: again.ts
// check: 6.2l
// code: E6-REFUSED
// #region connectBefore
  const result = connect(fd, address, address.length)
  if (result !== -EINTR && result !== -EINPROGRESS) return result
  const ready = waitUntil(fd, POLLOUT, deadlineMs, clock)
  if (ready <= 0) return ready === 0 ? -EAGAIN : ready
  return 0
// #endregion connectBefore

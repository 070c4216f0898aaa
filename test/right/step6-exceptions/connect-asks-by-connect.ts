// idea: after the wait a second connect() says how the first one ended
// file: again.ts
// imports: EISCONN
// #region connectBefore
  const first = connect(fd, address, address.length)
  if (first !== -EINTR && first !== -EINPROGRESS) return first
  const ready = waitUntil(fd, POLLOUT, deadlineMs, clock)
  if (ready === 0) return -EAGAIN
  if (ready < 0) return ready
  const second = connect(fd, address, address.length)
  return second === -EISCONN ? 0 : second
// #endregion connectBefore

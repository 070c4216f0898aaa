// misconception: a socket that cannot connect is of no use to anybody
// file: again.ts
// check: 6.2l
// code: E6-CLOSES-FD
// #region connectBefore
  const result = connect(fd, address, address.length)
  if (result !== -EINTR && result !== -EINPROGRESS) return result
  const ready = waitUntil(fd, POLLOUT, deadlineMs, clock)
  if (ready <= 0) return ready === 0 ? -EAGAIN : ready
  const error = new Int32Array(1)
  const said = getsockopt(fd, SOL_SOCKET, SO_ERROR, error, new Uint32Array([error.byteLength]))
  if (error[0] !== 0) void closeOnce(fd)
  return said < 0 ? said : -(error[0] ?? 0)
// #endregion connectBefore

// misconception: a connection that comes too late is closed
// file: again.ts
// check: 6.2m
// code: E6-CLOSES-FD
// #region connectBefore
  const result = connect(fd, address, address.length)
  if (result !== -EINTR && result !== -EINPROGRESS) return result
  const ready = waitUntil(fd, POLLOUT, deadlineMs, clock)
  if (ready <= 0) void close(fd)
  if (ready <= 0) return ready === 0 ? -EAGAIN : ready
  const error = new Int32Array(1)
  const said = getsockopt(fd, SOL_SOCKET, SO_ERROR, error, new Uint32Array([error.byteLength]))
  return said < 0 ? said : -(error[0] ?? 0)
// #endregion connectBefore

// misconception: no error is a connection
// file: again.ts
// check: 6.2m
// code: E6-TIME-OVER
// #region connectBefore
  const result = connect(fd, address, address.length)
  if (result !== -EINTR && result !== -EINPROGRESS) return result
  const ready = waitUntil(fd, POLLOUT, deadlineMs, clock)
  if (ready <= 0) return ready
  const error = new Int32Array(1)
  const said = getsockopt(fd, SOL_SOCKET, SO_ERROR, error, new Uint32Array([error.byteLength]))
  return said < 0 ? said : -(error[0] ?? 0)
// #endregion connectBefore

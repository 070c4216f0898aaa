// misconception: connect() is repeated like any other call
// file: again.ts
// check: 6.2k
// code: E6-CONNECT-AGAIN
// #region connectBefore
  const result = again(() => connect(fd, address, address.length))
  if (result !== -EINTR && result !== -EINPROGRESS) return result
  const ready = waitUntil(fd, POLLOUT, deadlineMs, clock)
  if (ready <= 0) return ready === 0 ? -EAGAIN : ready
  const error = new Int32Array(1)
  const said = getsockopt(fd, SOL_SOCKET, SO_ERROR, error, new Uint32Array([error.byteLength]))
  return said < 0 ? said : -(error[0] ?? 0)
// #endregion connectBefore

// misconception: a connect() that does not say 0 has failed
// file: again.ts
// check: 6.2l
// code: E6-INPROGRESS
// #region connectBefore
  const result = connect(fd, address, address.length)
  if (result !== -EINTR) return result
  const ready = waitUntil(fd, POLLOUT, deadlineMs, clock)
  if (ready <= 0) return ready === 0 ? -EAGAIN : ready
  const error = new Int32Array(1)
  const said = getsockopt(fd, SOL_SOCKET, SO_ERROR, error, new Uint32Array([error.byteLength]))
  return said < 0 ? said : -(error[0] ?? 0)
// #endregion connectBefore

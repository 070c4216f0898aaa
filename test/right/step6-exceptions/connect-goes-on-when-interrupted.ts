// idea: only what is neither done nor failed is waited for
// file: again.ts
// imports: EALREADY
// #region connectBefore
  let result = connect(fd, address, address.length)
  if (result === -EINTR || result === -EINPROGRESS || result === -EALREADY) {
    const revents = waitUntil(fd, POLLOUT, deadlineMs, clock)
    if (revents <= 0) return revents === 0 ? -EAGAIN : revents
    const words = new Int32Array(1)
    result = getsockopt(fd, SOL_SOCKET, SO_ERROR, words, new Uint32Array([4]))
    if (result === 0 && words[0] !== undefined && words[0] !== 0) result = -words[0]
  }
  return result
// #endregion connectBefore

// misconception: the offset is what the last send took
// file: peer.ts
// check: 6.3d
// code: E6-SEND-BYTES
// #region sendBefore
  let [at, left] = [0, bytes.length]
  while (left > 0) {
    const n = send(fd, bytes, at, left, MSG_NOSIGNAL | MSG_DONTWAIT)
    if (n >= 0) {
      at = n
      left -= n
      continue
    }
    if (n === -EINTR) continue
    if (n !== -EAGAIN) return n
    const ready = waitUntil(fd, POLLOUT, deadlineMs, clock)
    if (ready <= 0) return ready === 0 ? -EAGAIN : ready
  }
  return 0
// #endregion sendBefore

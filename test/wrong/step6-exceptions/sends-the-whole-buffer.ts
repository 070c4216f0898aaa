// misconception: bytes.buffer is the bytes
// file: peer.ts
// check: 6.3d
// code: E6-SEND-BYTES
// #region sendBefore
  const all = new Uint8Array(bytes.buffer, 0, bytes.length)
  for (let sent = 0; sent < bytes.length; ) {
    const n = send(fd, all, sent, bytes.length - sent, MSG_NOSIGNAL | MSG_DONTWAIT)
    if (n >= 0) {
      sent += n
      continue
    }
    if (n === -EINTR) continue
    if (n !== -EAGAIN) return n
    const ready = waitUntil(fd, POLLOUT, deadlineMs, clock)
    if (ready <= 0) return ready === 0 ? -EAGAIN : ready
  }
  return 0
// #endregion sendBefore

// misconception: a peer that is gone is ECONNRESET
// file: peer.ts
// check: 6.3b
// code: E6-SEND-SAYS
// #region sendBefore
  for (let sent = 0; sent < bytes.length; ) {
    const n = send(fd, bytes, sent, bytes.length - sent, MSG_NOSIGNAL | MSG_DONTWAIT)
    if (n >= 0) {
      sent += n
      continue
    }
    if (n === -EINTR) continue
    if (n !== -EAGAIN) return n === -EPIPE ? -ECONNRESET : n
    const ready = waitUntil(fd, POLLOUT, deadlineMs, clock)
    if (ready <= 0) return ready === 0 ? -EAGAIN : ready
  }
  return 0
// #endregion sendBefore

// misconception: deadlineMs is how long it may take
// file: peer.ts
// check: 6.3g
// code: E6-SEND-DEADLINE
// #region sendBefore
  for (let sent = 0; sent < bytes.length; ) {
    const n = send(fd, bytes, sent, bytes.length - sent, MSG_NOSIGNAL | MSG_DONTWAIT)
    if (n >= 0) {
      sent += n
      continue
    }
    if (n === -EINTR) continue
    if (n !== -EAGAIN) return n
    const ready = waitUntil(fd, POLLOUT, clock() + deadlineMs, clock)
    if (ready <= 0) return ready === 0 ? -EAGAIN : ready
  }
  return 0
// #endregion sendBefore

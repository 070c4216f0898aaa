// misconception: an interrupted send has failed
// file: peer.ts
// check: 6.3e
// code: E6-SEND-EINTR
// #region sendBefore
  for (let sent = 0; sent < bytes.length; ) {
    const n = send(fd, bytes, sent, bytes.length - sent, MSG_NOSIGNAL | MSG_DONTWAIT)
    if (n >= 0) {
      sent += n
      continue
    }
    if (n !== -EAGAIN) return n
    const ready = waitUntil(fd, POLLOUT, deadlineMs, clock)
    if (ready <= 0) return ready === 0 ? -EAGAIN : ready
  }
  return 0
// #endregion sendBefore

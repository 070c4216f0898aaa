// misconception: after POLLOUT a blocking send does not block
// file: peer.ts
// check: 6.3g
// code: E6-SEND-BLOCKS
// #region sendBefore
  for (let sent = 0; sent < bytes.length; ) {
    const ready = waitUntil(fd, POLLOUT, deadlineMs, clock)
    if (ready <= 0) return ready === 0 ? -EAGAIN : ready
    const n = send(fd, bytes, sent, bytes.length - sent, MSG_NOSIGNAL)
    if (n < 0 && n !== -EINTR) return n
    sent += Math.max(n, 0)
  }
  return 0
// #endregion sendBefore

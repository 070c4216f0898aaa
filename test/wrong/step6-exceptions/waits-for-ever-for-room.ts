// misconception: room comes, sooner or later
// file: peer.ts
// check: 6.3g
// code: E6-SEND-DEADLINE
// imports: poll
// #region sendBefore
  for (let sent = 0; sent < bytes.length; ) {
    const n = send(fd, bytes, sent, bytes.length - sent, MSG_NOSIGNAL | MSG_DONTWAIT)
    if (n >= 0) {
      sent += n
      continue
    }
    if (n === -EINTR) continue
    if (n !== -EAGAIN) return n
    void poll(new Int32Array([fd, POLLOUT]), 1, -1)
  }
  return 0
// #endregion sendBefore

// misconception: trying again is waiting
// file: peer.ts
// check: 6.3f
// code: E6-SEND-SPINS
// #region sendBefore
  for (let sent = 0; sent < bytes.length; ) {
    const n = send(fd, bytes, sent, bytes.length - sent, MSG_NOSIGNAL | MSG_DONTWAIT)
    if (n >= 0) {
      sent += n
      continue
    }
    if (n === -EINTR) continue
    if (n !== -EAGAIN) return n
    if (clock() >= deadlineMs) return -EAGAIN
  }
  return 0
// #endregion sendBefore

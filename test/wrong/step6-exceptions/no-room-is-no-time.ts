// misconception: EAGAIN of send() says that the time is over
// file: peer.ts
// check: 6.3f
// code: E6-SEND-NO-WAIT
// #region sendBefore
  for (let sent = 0; sent < bytes.length; ) {
    const n = send(fd, bytes, sent, bytes.length - sent, MSG_NOSIGNAL | MSG_DONTWAIT)
    if (n >= 0) {
      sent += n
      continue
    }
    if (n === -EINTR) continue
    return n
  }
  return 0
// #endregion sendBefore

// misconception: a second send takes what the first has left
// file: peer.ts
// check: 6.3d
// code: E6-SEND-REST
// #region sendBefore
  let sent = 0
  for (let tries = 0; tries < 2 && sent < bytes.length; ) {
    const n = send(fd, bytes, sent, bytes.length - sent, MSG_NOSIGNAL | MSG_DONTWAIT)
    if (n >= 0) {
      sent += n
      tries++
      continue
    }
    if (n === -EINTR) continue
    if (n !== -EAGAIN) return n
    const ready = waitUntil(fd, POLLOUT, deadlineMs, clock)
    if (ready <= 0) return ready === 0 ? -EAGAIN : ready
  }
  return 0
// #endregion sendBefore

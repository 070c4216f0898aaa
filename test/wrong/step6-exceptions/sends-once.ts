// misconception: send() takes all that it is given
// file: peer.ts
// check: 6.3d
// code: E6-SEND-REST
// #region sendBefore
  let n = send(fd, bytes, 0, bytes.length, MSG_NOSIGNAL | MSG_DONTWAIT)
  while (n === -EAGAIN || n === -EINTR) {
    const ready = n === -EINTR ? 1 : waitUntil(fd, POLLOUT, deadlineMs, clock)
    if (ready <= 0) return ready === 0 ? -EAGAIN : ready
    n = send(fd, bytes, 0, bytes.length, MSG_NOSIGNAL | MSG_DONTWAIT)
  }
  return Math.min(n, 0)
// #endregion sendBefore

// misconception: poll() tells of a peer that is gone before write() is killed
// file: peer.ts
// check: 6.3b
// code: E6-SIGPIPE
// imports: F_GETFL, F_SETFL, O_NONBLOCK, fcntl, write
// #region sendBefore
  void fcntl(fd, F_SETFL, fcntl(fd, F_GETFL, 0) | O_NONBLOCK)
  let sent = 0
  while (sent < bytes.length) {
    const ready = waitUntil(fd, POLLOUT, deadlineMs, clock)
    if (ready <= 0) return ready === 0 ? -EAGAIN : ready
    const n = write(fd, bytes, sent, bytes.length - sent)
    if (n < 0 && n !== -EAGAIN && n !== -EINTR) return n
    sent += Math.max(n, 0)
  }
  return 0
// #endregion sendBefore

// idea: a handler for SIGPIPE that does nothing of use
// file: peer.ts
// imports: COUNT, SIGPIPE, check, sigaction
// #region sendBefore
  check(sigaction(SIGPIPE, COUNT, 0), "sigaction")
  let sent = 0
  while (sent < bytes.length) {
    const n = send(fd, bytes, sent, bytes.length - sent, MSG_DONTWAIT)
    if (n > 0) sent += n
    else if (n === -EAGAIN) {
      const ready = waitUntil(fd, POLLOUT, deadlineMs, clock)
      if (ready === 0) return -EAGAIN
      if (ready < 0) return ready
    } else if (n !== -EINTR) return n
  }
  return 0
// #endregion sendBefore

// idea: SIGPIPE stays pending
// file: peer.ts
// imports: SIG_BLOCK, SIGPIPE, check, sigprocmask, sigset
// #region sendBefore
  check(sigprocmask(SIG_BLOCK, sigset(SIGPIPE)), "sigprocmask")
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

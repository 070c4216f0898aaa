// misconception: what was blocked while it came does not come any more
// file: peer.ts
// check: 6.3b
// code: E6-SIGPIPE
// imports: SIGPIPE, SIG_BLOCK, SIG_UNBLOCK, check, sigprocmask, sigset
// #region sendBefore
  check(sigprocmask(SIG_BLOCK, sigset(SIGPIPE)), "sigprocmask")
  try {
    for (let sent = 0; sent < bytes.length; ) {
      const n = send(fd, bytes, sent, bytes.length - sent, MSG_DONTWAIT)
      if (n >= 0) {
        sent += n
        continue
      }
      if (n === -EINTR) continue
      if (n !== -EAGAIN) return n
      const ready = waitUntil(fd, POLLOUT, deadlineMs, clock)
      if (ready <= 0) return ready === 0 ? -EAGAIN : ready
    }
    return 0
  } finally {
    check(sigprocmask(SIG_UNBLOCK, sigset(SIGPIPE)), "sigprocmask")
  }
// #endregion sendBefore

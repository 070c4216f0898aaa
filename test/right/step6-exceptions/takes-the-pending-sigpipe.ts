// idea: as a library does it: blocks SIGPIPE, takes the one that has come, and unblocks
// file: peer.ts
// imports: SIGPIPE, SIG_BLOCK, SIG_UNBLOCK, check, sigprocmask, sigset, sigtimedwait
// #region sendBefore
  check(sigprocmask(SIG_BLOCK, sigset(SIGPIPE)), "sigprocmask")
  try {
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
  } finally {
    while (sigtimedwait(sigset(SIGPIPE), 0) === SIGPIPE) continue
    check(sigprocmask(SIG_UNBLOCK, sigset(SIGPIPE)), "sigprocmask")
  }
// #endregion sendBefore

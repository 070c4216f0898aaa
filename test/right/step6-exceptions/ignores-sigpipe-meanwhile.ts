// idea: SIG_IGN before it sends, and the default again after it
// file: peer.ts
// imports: SIGPIPE, SIG_DFL, SIG_IGN, check, sigaction
// #region sendBefore
  check(sigaction(SIGPIPE, SIG_IGN, 0), "sigaction")
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
    check(sigaction(SIGPIPE, SIG_DFL, 0), "sigaction")
  }
// #endregion sendBefore

// misconception: SIGPIPE is ignored again once the call has been made
// file: peer.ts
// check: 6.3b
// code: E6-SIGPIPE
// imports: SIGPIPE, SIG_DFL, SIG_IGN, check, sigaction
// #region sendBefore
  for (let sent = 0; sent < bytes.length; ) {
    const n = send(fd, bytes, sent, bytes.length - sent, MSG_DONTWAIT)
    check(sigaction(SIGPIPE, SIG_IGN, 0), "sigaction")
    if (n >= 0) {
      check(sigaction(SIGPIPE, SIG_DFL, 0), "sigaction")
      sent += n
      continue
    }
    if (n === -EINTR) continue
    if (n !== -EAGAIN) return n
    const ready = waitUntil(fd, POLLOUT, deadlineMs, clock)
    if (ready <= 0) return ready === 0 ? -EAGAIN : ready
  }
  return 0
// #endregion sendBefore

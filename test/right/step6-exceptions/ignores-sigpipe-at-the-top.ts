// idea: SIG_IGN once for the program, and write() on a non-blocking descriptor
// file: peer.ts
// imports: F_GETFL, F_SETFL, O_NONBLOCK, SIGPIPE, SIG_IGN, check, fcntl, sigaction, write
// adds: check(sigaction(SIGPIPE, SIG_IGN, 0), "sigaction")
// #region sendBefore
  check(fcntl(fd, F_SETFL, check(fcntl(fd, F_GETFL, 0), "fcntl") | O_NONBLOCK), "fcntl")
  let sent = 0
  while (sent < bytes.length) {
    const n = write(fd, bytes, sent, bytes.length - sent)
    if (n > 0) sent += n
    else if (n === -EAGAIN) {
      const ready = waitUntil(fd, POLLOUT, deadlineMs, clock)
      if (ready === 0) return -EAGAIN
      if (ready < 0) return ready
    } else if (n !== -EINTR) return n
  }
  return 0
// #endregion sendBefore

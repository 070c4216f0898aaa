// misconception: what does not wait is not interrupted
// file: again.ts
// check: 6.2i
// code: E6-EINTR-GIVES-UP
// #region recvBefore
  for (;;) {
    const n = recv(fd, buf, offset, len, MSG_DONTWAIT)
    if (n !== -EAGAIN) return n
    const ready = waitUntil(fd, POLLIN, deadlineMs, clock)
    if (ready <= 0) return ready === 0 ? -EAGAIN : ready
  }
// #endregion recvBefore

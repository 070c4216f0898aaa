// idea: waits first, and reads what is said to be there
// file: again.ts
// #region recvBefore
  for (;;) {
    const ready = waitUntil(fd, POLLIN, deadlineMs, clock)
    if (ready < 0) return ready
    if (ready === 0) return -EAGAIN
    const n = recv(fd, buf, offset, len, MSG_DONTWAIT)
    if (n !== -EAGAIN && n !== -EINTR) return n
  }
// #endregion recvBefore

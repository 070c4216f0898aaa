// idea: waits for room first, and sends little at a time
// file: peer.ts
// #region sendBefore
  for (let sent = 0; sent < bytes.length; ) {
    const ready = waitUntil(fd, POLLOUT, deadlineMs, clock)
    if (ready <= 0) return ready === 0 ? -EAGAIN : ready
    const n = send(fd, bytes, sent, Math.min(4096, bytes.length - sent), MSG_NOSIGNAL | MSG_DONTWAIT)
    if (n < 0 && n !== -EINTR && n !== -EAGAIN) return n
    sent += Math.max(n, 0)
  }
  return 0
// #endregion sendBefore

// idea: polls by itself, a little at a time, and looks at the clock each time
// file: peer.ts
// imports: ppoll
// #region sendBefore
  let sent = 0
  do {
    const n = send(fd, bytes, sent, bytes.length - sent, MSG_DONTWAIT | MSG_NOSIGNAL)
    if (n >= 0) sent += n
    else if (n === -EAGAIN) {
      const leftMs = Math.ceil(deadlineMs - clock())
      if (leftMs <= 0) return -EAGAIN
      const ready = ppoll(new Int32Array([fd, POLLOUT]), 1, Math.min(leftMs, 50), 0)
      if (ready < 0 && ready !== -EINTR) return ready
    } else if (n !== -EINTR) return n
  } while (sent < bytes.length)
  return 0
// #endregion sendBefore

// idea: recv() with MSG_TRUNC says how long it was; a loop that never goes round
// file: boundaries.ts
// imports: recv, EINTR
// #region sendMessage
  if (bytes.length === 0) throw new RangeError("sendMessage: empty")
  for (let sent = 0; sent < bytes.length; ) {
    const n = send(fd, bytes, sent, bytes.length - sent, MSG_NOSIGNAL)
    if (n === -EINTR) continue
    if (n < 0) return n
    sent += n
  }
  return 0
// #endregion sendMessage
// #region recvMessage
  const n = again(() => recv(fd, buf, 0, buf.length, MSG_TRUNC))
  if (n < 0) return n
  if (n > buf.length) return "cut"
  return n === 0 ? "end" : buf.subarray(0, n)
// #endregion recvMessage

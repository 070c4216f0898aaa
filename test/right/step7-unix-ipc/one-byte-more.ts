// idea: a buffer of its own, one byte longer; sendmsg() without control messages
// file: boundaries.ts
// imports: sendmsg, read
// #region sendMessage
  if (bytes.length === 0) throw new RangeError("sendMessage: empty")
  const n = again(() => sendmsg(fd, bytes, null, MSG_NOSIGNAL))
  return n > 0 ? 0 : n
// #endregion sendMessage
// #region recvMessage
  const own = new Uint8Array(buf.length + 1)
  const n = again(() => read(fd, own, 0, own.length))
  if (n < 0) return n
  if (n === own.length) return "cut"
  buf.set(own.subarray(0, n))
  return n === 0 ? "end" : buf.subarray(0, n)
// #endregion recvMessage

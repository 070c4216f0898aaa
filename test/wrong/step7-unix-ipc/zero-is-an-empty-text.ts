// misconception: 0 bytes are an empty message
// file: boundaries.ts
// check: 7.4b
// code: E7-MSG-END
// #region recvMessage
  const msg = new Uint32Array(2)
  const n = again(() => recvmsg(fd, buf, null, msg, 0))
  if (n < 0) return n
  if (((msg[1] ?? 0) & MSG_TRUNC) !== 0) return "cut"
  return buf.subarray(0, n)
// #endregion recvMessage

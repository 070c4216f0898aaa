// misconception: a receive that fails is the end of the connection
// file: boundaries.ts
// check: 7.4b
// code: E7-MSG-ERROR
// #region recvMessage
  const msg = new Uint32Array(2)
  const n = again(() => recvmsg(fd, buf, null, msg, 0))
  if (n < 0) return "end"
  if (((msg[1] ?? 0) & MSG_TRUNC) !== 0) return "cut"
  return n === 0 ? "end" : buf.subarray(0, n)
// #endregion recvMessage

// misconception: what did not fit comes with the next call
// file: boundaries.ts
// check: 7.4b
// code: E7-MSG-CUT
// #region recvMessage
  const msg = new Uint32Array(2)
  const n = again(() => recvmsg(fd, buf, null, msg, 0))
  if (n < 0) return n
  return n === 0 ? "end" : buf.subarray(0, n)
// #endregion recvMessage

// misconception: a message that fills the buffer was longer
// file: boundaries.ts
// check: 7.4b
// code: E7-MSG-FITS
// #region recvMessage
  const n = again(() => recvmsg(fd, buf, null, new Uint32Array(2), 0))
  if (n < 0) return n
  if (n === buf.length) return "cut"
  return n === 0 ? "end" : buf.subarray(0, n)
// #endregion recvMessage

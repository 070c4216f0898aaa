// misconception: a control buffer does no harm
// file: boundaries.ts
// check: 7.4b
// code: E7-MSG-LEAK
// imports: CMSG_SPACE
// #region recvMessage
  const control = new Uint8Array(CMSG_SPACE(4))
  const msg = new Uint32Array([control.length, 0])
  const n = again(() => recvmsg(fd, buf, control, msg, 0))
  if (n < 0) return n
  if (((msg[1] ?? 0) & MSG_TRUNC) !== 0) return "cut"
  return n === 0 ? "end" : buf.subarray(0, n)
// #endregion recvMessage

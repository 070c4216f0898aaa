// misconception: a receive goes on until the buffer is full
// file: boundaries.ts
// check: 7.4b
// code: E7-MSG-TAKEN
// imports: MSG_DONTWAIT
// #region recvMessage
  let n = 0
  while (n < buf.length) {
    const msg = new Uint32Array(2)
    const got = again(() => recvmsg(fd, buf.subarray(n), null, msg, n > 0 ? MSG_DONTWAIT : 0))
    if (got < 0 && n === 0) return got
    if (((msg[1] ?? 0) & MSG_TRUNC) !== 0) return "cut"
    if (got <= 0) break
    n += got
  }
  return n === 0 ? "end" : buf.subarray(0, n)
// #endregion recvMessage

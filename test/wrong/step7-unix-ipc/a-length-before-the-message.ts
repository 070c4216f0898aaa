// misconception: the receiver has to be told how long a message is
// file: boundaries.ts
// check: 7.4a
// code: E7-MSG-PIECES
// #region sendMessage
  if (bytes.length === 0) throw new RangeError("sendMessage: an empty message would look like the end")
  const length = new Uint8Array([bytes.length & 0xff, bytes.length >>> 8])
  const n = again(() => send(fd, length, 0, length.length, MSG_NOSIGNAL))
  if (n < 0) return n
  return Math.min(
    0,
    again(() => send(fd, bytes, 0, bytes.length, MSG_NOSIGNAL)),
  )
// #endregion sendMessage

// misconception: what is too long for one send goes in several
// file: boundaries.ts
// check: 7.4a
// code: E7-MSG-PIECES
// #region sendMessage
  if (bytes.length === 0) throw new RangeError("sendMessage: an empty message would look like the end")
  for (let sent = 0; sent < bytes.length; ) {
    const length = Math.min(bytes.length - sent, 1024)
    const n = again(() => send(fd, bytes, sent, length, MSG_NOSIGNAL))
    if (n < 0) return n
    sent += n
  }
  return 0
// #endregion sendMessage

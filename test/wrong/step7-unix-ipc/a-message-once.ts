// misconception: an interrupted send has failed
// file: boundaries.ts
// check: 7.4a
// code: E7-MSG-EINTR
// #region sendMessage
  if (bytes.length === 0) throw new RangeError("sendMessage: an empty message would look like the end")
  return Math.min(send(fd, bytes, 0, bytes.length, MSG_NOSIGNAL), 0)
// #endregion sendMessage

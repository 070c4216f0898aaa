// misconception: a send says how much it has sent
// file: boundaries.ts
// check: 7.4a
// code: E7-MSG-RETURNS
// #region sendMessage
  if (bytes.length === 0) throw new RangeError("sendMessage: an empty message would look like the end")
  return again(() => send(fd, bytes, 0, bytes.length, MSG_NOSIGNAL))
// #endregion sendMessage

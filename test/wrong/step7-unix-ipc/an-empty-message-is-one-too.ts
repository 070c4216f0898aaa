// misconception: an empty message is a message
// file: boundaries.ts
// check: 7.4a
// code: E7-MSG-EMPTY
// #region sendMessage
  const n = again(() => send(fd, bytes, 0, bytes.length, MSG_NOSIGNAL))
  return Math.min(n, 0)
// #endregion sendMessage

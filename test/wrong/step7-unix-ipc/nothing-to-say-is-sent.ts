// misconception: nothing has to be sent for an empty message
// file: boundaries.ts
// check: 7.4a
// code: E7-MSG-EMPTY
// #region sendMessage
  if (bytes.length === 0) return 0
  const n = again(() => send(fd, bytes, 0, bytes.length, MSG_NOSIGNAL))
  return Math.min(n, 0)
// #endregion sendMessage

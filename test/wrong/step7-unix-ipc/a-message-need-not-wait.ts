// misconception: a send never waits
// file: boundaries.ts
// check: 7.4a
// code: E7-MSG-WAITS
// imports: MSG_DONTWAIT
// #region sendMessage
  if (bytes.length === 0) throw new RangeError("sendMessage: an empty message would look like the end")
  const n = again(() => send(fd, bytes, 0, bytes.length, MSG_NOSIGNAL | MSG_DONTWAIT))
  return Math.min(n, 0)
// #endregion sendMessage

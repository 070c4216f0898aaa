// misconception: a message that cannot be sent is an exception
// file: boundaries.ts
// check: 7.4a
// code: E7-MSG-ERROR
// imports: check
// #region sendMessage
  if (bytes.length === 0) throw new RangeError("sendMessage: an empty message would look like the end")
  const n = again(() => send(fd, bytes, 0, bytes.length, MSG_NOSIGNAL))
  check(n, "send")
  return 0
// #endregion sendMessage

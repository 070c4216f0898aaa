// misconception: each descriptor needs a message of its own
// file: pass.ts
// check: 7.3a
// code: E7-FD-NUMBER
// #region sendFds
  if (bytes.length === 0) throw new RangeError("sendFds: at least one byte has to go with descriptors")
  if (fds.length === 0) return again(() => sendmsg(sockFd, bytes, null, MSG_NOSIGNAL))
  let n = 0
  for (const fd of fds) n = again(() => sendmsg(sockFd, bytes, scmRights([fd]), MSG_NOSIGNAL))
  return n
// #endregion sendFds

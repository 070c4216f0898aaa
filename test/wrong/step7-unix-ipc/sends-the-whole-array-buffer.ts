// misconception: bytes.buffer is the bytes
// file: pass.ts
// check: 7.3a
// code: E7-FD-BYTES
// #region sendFds
  if (bytes.length === 0) throw new RangeError("sendFds: at least one byte has to go with descriptors")
  const control = fds.length > 0 ? scmRights(fds) : null
  return again(() => sendmsg(sockFd, new Uint8Array(bytes.buffer), control, MSG_NOSIGNAL))
// #endregion sendFds

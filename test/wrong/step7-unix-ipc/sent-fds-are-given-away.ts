// misconception: who has sent a descriptor has it no more, so it is closed here
// file: pass.ts
// check: 7.3a
// code: E7-FD-SPENT
// #region sendFds
  if (bytes.length === 0) throw new RangeError("sendFds: at least one byte has to go with descriptors")
  const control = fds.length > 0 ? scmRights(fds) : null
  const n = again(() => sendmsg(sockFd, bytes, control, MSG_NOSIGNAL))
  for (const fd of fds) void closeOnce(fd)
  return n
// #endregion sendFds

// misconception: SIGPIPE is for TCP
// file: pass.ts
// check: 7.3b
// code: E7-FD-SIGPIPE
// #region sendFds
  if (bytes.length === 0) throw new RangeError("sendFds: at least one byte has to go with descriptors")
  const control = fds.length > 0 ? scmRights(fds) : null
  return again(() => sendmsg(sockFd, bytes, control, 0))
// #endregion sendFds

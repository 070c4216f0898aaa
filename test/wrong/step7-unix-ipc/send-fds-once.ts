// misconception: an interrupted sendmsg has failed
// file: pass.ts
// check: 7.3b
// code: E7-FD-EINTR
// #region sendFds
  if (bytes.length === 0) throw new RangeError("sendFds: at least one byte has to go with descriptors")
  const control = fds.length > 0 ? scmRights(fds) : null
  return sendmsg(sockFd, bytes, control, MSG_NOSIGNAL)
// #endregion sendFds

// misconception: a channel that is full is tried again until there is room
// file: pass.ts
// check: 7.3b
// code: E7-FD-ERROR
// imports: EAGAIN, EINTR
// #region sendFds
  if (bytes.length === 0) throw new RangeError("sendFds: at least one byte has to go with descriptors")
  const control = fds.length > 0 ? scmRights(fds) : null
  let n = sendmsg(sockFd, bytes, control, MSG_NOSIGNAL)
  while (n === -EINTR || n === -EAGAIN) n = sendmsg(sockFd, bytes, control, MSG_NOSIGNAL)
  return n
// #endregion sendFds

// misconception: what was not sent is sent again as the first part was
// file: pass.ts
// check: 7.3b
// code: E7-FD-TWICE
// #region sendFds
  if (bytes.length === 0) throw new RangeError("sendFds: at least one byte has to go with descriptors")
  const control = fds.length > 0 ? scmRights(fds) : null
  let sent = 0
  while (sent < bytes.length) {
    const n = again(() => sendmsg(sockFd, bytes.subarray(sent), control, MSG_NOSIGNAL))
    if (n < 0) return n
    sent += n
  }
  return sent
// #endregion sendFds

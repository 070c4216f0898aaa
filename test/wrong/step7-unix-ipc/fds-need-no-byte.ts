// misconception: descriptors may travel alone
// file: pass.ts
// check: 7.3a
// code: E7-FD-ALONE
// #region sendFds
  const control = fds.length > 0 ? scmRights(fds) : null
  return again(() => sendmsg(sockFd, bytes, control, MSG_NOSIGNAL))
// #endregion sendFds

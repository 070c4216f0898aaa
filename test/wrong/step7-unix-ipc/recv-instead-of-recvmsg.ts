// misconception: recv() brings everything that was sent
// file: pass.ts
// check: 7.3c
// code: E7-FD-DROPPED
// imports: recv
// #region recvFds
  const n = again(() => recv(sockFd, buf, 0, buf.length, MSG_CMSG_CLOEXEC))
  return { n, fds: [] }
// #endregion recvFds

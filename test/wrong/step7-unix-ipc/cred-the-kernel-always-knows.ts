// misconception: SO_PEERCRED cannot fail
// file: credentials.ts
// check: 7.2a
// code: E7-PEER-FAILS
// #region peerCredentials
  const ucred = new Uint32Array(UCRED_BYTES / 4)
  void getsockopt(fd, SOL_SOCKET, SO_PEERCRED, ucred, new Uint32Array([UCRED_BYTES]))
  const [pid = 0, uid = 0, gid = 0] = ucred
  return { pid, uid, gid }
// #endregion peerCredentials

// misconception: a struct ucred begins with the uid
// file: credentials.ts
// check: 7.2a
// code: E7-PEER
// #region peerCredentials
  const ucred = new Uint32Array(UCRED_BYTES / 4)
  check(getsockopt(fd, SOL_SOCKET, SO_PEERCRED, ucred, new Uint32Array([UCRED_BYTES])), "getsockopt")
  const [uid = 0, gid = 0, pid = 0] = ucred
  return { pid, uid, gid }
// #endregion peerCredentials

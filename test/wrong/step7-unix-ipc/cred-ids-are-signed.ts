// misconception: a uid is an int
// file: credentials.ts
// check: 7.2a
// code: E7-PEER
// needs: root
// #region peerCredentials
  const ucred = new Int32Array(UCRED_BYTES / 4)
  check(getsockopt(fd, SOL_SOCKET, SO_PEERCRED, ucred, new Uint32Array([UCRED_BYTES])), "getsockopt")
  const [pid = 0, uid = 0, gid = 0] = ucred
  return { pid, uid, gid }
// #endregion peerCredentials

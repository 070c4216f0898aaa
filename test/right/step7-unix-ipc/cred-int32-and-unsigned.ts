// idea: a struct ucred read from bytes
// file: credentials.ts
// #region peerCredentials
  const bytes = new Uint8Array(UCRED_BYTES)
  const result = getsockopt(fd, SOL_SOCKET, SO_PEERCRED, bytes, new Uint32Array([UCRED_BYTES]))
  check(result, "getsockopt")
  const words = new DataView(bytes.buffer)
  return { pid: words.getInt32(0, true), uid: words.getUint32(4, true), gid: words.getUint32(8, true) }
// #endregion peerCredentials

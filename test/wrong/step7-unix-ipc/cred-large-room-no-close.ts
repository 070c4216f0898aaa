// misconception: with more room nothing is cut, so there is nothing to look for
// file: credentials.ts
// check: 7.2c
// code: E7-CAME-ALONG
// #region receiveSigned
  const control = new Uint8Array(1024)
  const msg = new Uint32Array([control.length, 0])
  const n = again(() => recvmsg(fd, buf, control, msg, MSG_CMSG_CLOEXEC))
  const [controllen = 0, flags = 0] = msg
  const [first] = parseControl(control, n < 0 ? 0 : controllen)
  const isCut = (flags & (MSG_TRUNC | MSG_CTRUNC)) !== 0
  return { n, from: first !== undefined && "credentials" in first && !isCut ? first.credentials : undefined }
// #endregion receiveSigned

// misconception: where there is room for all control messages none is cut
// file: credentials.ts
// check: 7.2c
// code: E7-CUT-SIGNED
// #region receiveSigned
  void MSG_CTRUNC
  const control = new Uint8Array(256)
  const msg = new Uint32Array([control.length, 0])
  const n = again(() => recvmsg(fd, buf, control, msg, MSG_CMSG_CLOEXEC))
  if (n < 0) return { n, from: undefined }
  const [controllen = 0, flags = 0] = msg
  let from: Credentials | undefined
  for (const message of parseControl(control, controllen)) {
    if ("credentials" in message && message.credentials.pid !== 0) from = message.credentials
    if ("fds" in message) for (const came of message.fds) void closeOnce(came)
  }
  if ((flags & MSG_TRUNC) !== 0) from = undefined
  return { n, from }
// #endregion receiveSigned

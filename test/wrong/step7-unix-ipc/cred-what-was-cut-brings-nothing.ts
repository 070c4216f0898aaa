// misconception: with a message that was cut no descriptors come
// file: credentials.ts
// check: 7.2c
// code: E7-CAME-ALONG
// #region receiveSigned
  const control = new Uint8Array(256)
  const msg = new Uint32Array([control.length, 0])
  const n = again(() => recvmsg(fd, buf, control, msg, MSG_CMSG_CLOEXEC))
  const [controllen = 0, flags = 0] = msg
  if (n < 0 || (flags & (MSG_TRUNC | MSG_CTRUNC)) !== 0) return { n, from: undefined }
  let from: Credentials | undefined
  for (const message of parseControl(control, controllen)) {
    if ("credentials" in message && message.credentials.pid !== 0) from = message.credentials
    if ("fds" in message) for (const came of message.fds) void closeOnce(came)
  }
  return { n, from }
// #endregion receiveSigned

// misconception: 12 bytes of credentials take 12 bytes
// file: credentials.ts
// check: 7.2b
// code: E7-SIGNED-ROOM
// #region receiveSigned
  const control = new Uint8Array(UCRED_BYTES)
  const msg = new Uint32Array([control.length, 0])
  const n = again(() => recvmsg(fd, buf, control, msg, MSG_CMSG_CLOEXEC))
  if (n < 0) return { n, from: undefined }
  const [controllen = 0, flags = 0] = msg
  let from: Credentials | undefined
  for (const message of parseControl(control, controllen)) {
    if ("credentials" in message) from = message.credentials
    if ("fds" in message) for (const came of message.fds) void closeOnce(came)
  }
  const isCut = (flags & (MSG_TRUNC | MSG_CTRUNC)) !== 0
  return { n, from: isCut ? undefined : from }
// #endregion receiveSigned

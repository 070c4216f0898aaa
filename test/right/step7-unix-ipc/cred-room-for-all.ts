// idea: room for as many descriptors as one message can bring, and all of them are closed
// file: credentials.ts
// #region receiveSigned
  const control = new Uint8Array(CMSG_SPACE(UCRED_BYTES) + CMSG_SPACE(253 * 4))
  const msg = new Uint32Array([control.length, 0])
  const n = again(() => recvmsg(fd, buf, control, msg, 0))
  if (n < 0) return { n, from: undefined }
  const messages = parseControl(control, msg[0] ?? 0)
  for (const message of messages) if ("fds" in message) message.fds.forEach((came) => closeOnce(came))
  const signature = messages.find((message) => "credentials" in message && message.credentials.pid > 0)
  const isWhole = ((msg[1] ?? 0) & (MSG_TRUNC | MSG_CTRUNC)) === 0
  return { n, from: isWhole && signature !== undefined && "credentials" in signature ? signature.credentials : undefined }
// #endregion receiveSigned

// idea: as much room as the credentials say of themselves
// file: credentials.ts
// imports: CMSG_LEN, EINTR
// #region receiveSigned
  for (;;) {
    const control = new Uint8Array(CMSG_LEN(UCRED_BYTES))
    const msg = new Uint32Array([control.length, 0])
    const n = recvmsg(fd, buf, control, msg, MSG_CMSG_CLOEXEC)
    if (n === -EINTR) continue
    const found = n < 0 ? [] : parseControl(control, msg[0] ?? 0)
    for (const one of found) if ("fds" in one) for (const came of one.fds) void closeOnce(came)
    const [from] = found.flatMap((one) => ("credentials" in one ? [one.credentials] : []))
    const isWhole = ((msg[1] ?? 0) & (MSG_TRUNC | MSG_CTRUNC)) === 0
    return { n, from: isWhole && from?.pid ? from : undefined }
  }
// #endregion receiveSigned

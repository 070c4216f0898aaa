// misconception: what is not returned does not exist
// file: pass.ts
// check: 7.3d
// code: E7-FD-LEAK
// #region recvFds
  const control = new Uint8Array(CMSG_SPACE(4 * most))
  const msg = new Uint32Array([control.length, 0])
  const n = again(() => recvmsg(sockFd, buf, control, msg, MSG_CMSG_CLOEXEC))
  if (n < 0) return { n, fds: [] }
  const [controllen = 0, flags = 0] = msg
  const fds = parseControl(control, controllen).flatMap((message) => ("fds" in message ? message.fds : []))
  if ((flags & (MSG_TRUNC | MSG_CTRUNC)) === 0 && fds.length <= most) return { n, fds }
  return { n: -EMSGSIZE, fds: [] }
// #endregion recvFds

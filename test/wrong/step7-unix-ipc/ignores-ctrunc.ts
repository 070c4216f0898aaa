// misconception: what came is what was sent
// file: pass.ts
// check: 7.3d
// code: E7-FD-CTRUNC
// imports: CMSG_LEN
// #region recvFds
  const control = new Uint8Array(CMSG_LEN(4 * most))
  const msg = new Uint32Array([control.length, 0])
  const n = again(() => recvmsg(sockFd, buf, control, msg, MSG_CMSG_CLOEXEC))
  if (n < 0) return { n, fds: [] }
  const [controllen = 0, flags = 0] = msg
  const fds = parseControl(control, controllen).flatMap((message) => ("fds" in message ? message.fds : []))
  if ((flags & MSG_TRUNC) === 0 && fds.length <= most) return { n, fds }
  for (const fd of fds) void closeOnce(fd)
  return { n: -EMSGSIZE, fds: [] }
// #endregion recvFds

// misconception: who has to look does not have to wait
// file: pass.ts
// check: 7.3c
// code: E7-FD-WAITS
// imports: MSG_DONTWAIT
// #region recvFds
  const control = new Uint8Array(CMSG_SPACE(4 * most))
  const msg = new Uint32Array([control.length, 0])
  const n = again(() => recvmsg(sockFd, buf, control, msg, MSG_CMSG_CLOEXEC | MSG_DONTWAIT))
  if (n < 0) return { n, fds: [] }
  const [controllen = 0, flags = 0] = msg
  const fds = parseControl(control, controllen).flatMap((message) => ("fds" in message ? message.fds : []))
  if ((flags & (MSG_TRUNC | MSG_CTRUNC)) === 0 && fds.length <= most) return { n, fds }
  for (const fd of fds) void closeOnce(fd)
  return { n: -EMSGSIZE, fds: [] }
// #endregion recvFds

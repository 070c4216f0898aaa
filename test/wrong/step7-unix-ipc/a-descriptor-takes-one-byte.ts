// misconception: CMSG_SPACE() counts descriptors
// file: pass.ts
// check: 7.3c
// code: E7-FD-ROOM
// #region recvFds
  const control = new Uint8Array(CMSG_SPACE(most))
  const msg = new Uint32Array([control.length, 0])
  const n = again(() => recvmsg(sockFd, buf, control, msg, MSG_CMSG_CLOEXEC))
  if (n < 0) return { n, fds: [] }
  const [controllen = 0, flags = 0] = msg
  const fds = parseControl(control, controllen).flatMap((message) => ("fds" in message ? message.fds : []))
  if ((flags & (MSG_TRUNC | MSG_CTRUNC)) === 0 && fds.length <= most) return { n, fds }
  for (const fd of fds) void closeOnce(fd)
  return { n: -EMSGSIZE, fds: [] }
// #endregion recvFds

// misconception: recvmsg brings a part, and the rest comes with the next call
// file: pass.ts
// check: 7.3c
// code: E7-FD-MESSAGE
// #region recvFds
  const fds: number[] = []
  let n = 0
  while (n < buf.length) {
    const control = new Uint8Array(CMSG_SPACE(4 * most))
    const msg = new Uint32Array([control.length, 0])
    const got = again(() => recvmsg(sockFd, buf.subarray(n), control, msg, MSG_CMSG_CLOEXEC))
    if (got < 0) return { n: got, fds }
    const [controllen = 0, flags = 0] = msg
    fds.push(...parseControl(control, controllen).flatMap((message) => ("fds" in message ? message.fds : [])))
    if ((flags & (MSG_TRUNC | MSG_CTRUNC)) !== 0 || fds.length > most) {
      for (const fd of fds) void closeOnce(fd)
      return { n: -EMSGSIZE, fds: [] }
    }
    n += got
    if (got === 0) break
  }
  return { n, fds }
// #endregion recvFds

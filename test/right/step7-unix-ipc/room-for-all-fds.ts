// idea: a control buffer for as many as the kernel sends at most, FD_CLOEXEC by fcntl(), and SIG_IGN for SIGPIPE
// file: pass.ts
// imports: fcntl, F_SETFD, FD_CLOEXEC, sigaction, SIGPIPE, SIG_IGN
// adds: sigaction(SIGPIPE, SIG_IGN, 0)
// #region sendFds
  if (bytes.length === 0) throw new RangeError("sendFds: no byte")
  return again(() => sendmsg(sockFd, bytes, scmRights(fds), 0))
// #endregion sendFds
// #region recvFds
  const control = new Uint8Array(CMSG_SPACE(4 * 253))
  const msg = new Uint32Array([control.length, 0])
  const n = again(() => recvmsg(sockFd, buf, control, msg, 0))
  if (n < 0) return { n, fds: [] }
  const [controllen = 0, flags = 0] = msg
  const fds = parseControl(control, controllen).flatMap((message) => ("fds" in message ? message.fds : []))
  if ((flags & (MSG_TRUNC | MSG_CTRUNC)) !== 0 || fds.length > most) {
    for (const fd of fds) void closeOnce(fd)
    return { n: -EMSGSIZE, fds: [] }
  }
  for (const fd of fds) void fcntl(fd, F_SETFD, FD_CLOEXEC)
  return { n, fds }
// #endregion recvFds

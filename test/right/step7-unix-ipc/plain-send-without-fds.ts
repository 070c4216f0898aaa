// idea: send() where there is nothing to pass, and the rest of a stream by send(); room to the byte for what may come
// file: pass.ts
// imports: send, EINTR, CMSG_LEN
// #region sendFds
  if (bytes.length === 0) throw new RangeError("sendFds: no byte")
  let sent = 0
  let n = 0
  do {
    n =
      sent > 0 || fds.length === 0
        ? send(sockFd, bytes, sent, bytes.length - sent, MSG_NOSIGNAL)
        : sendmsg(sockFd, bytes, scmRights(fds), MSG_NOSIGNAL)
    if (n > 0) sent += n
  } while (n === -EINTR || (n >= 0 && sent < bytes.length))
  return sent > 0 ? sent : n
// #endregion sendFds
// #region recvFds
  const control = new Uint8Array(CMSG_LEN(4 * most))
  const msg = new Uint32Array([control.length, 0])
  let n = recvmsg(sockFd, buf, most > 0 ? control : null, most > 0 ? msg : msg.fill(0), MSG_CMSG_CLOEXEC)
  while (n === -EINTR) {
    msg.set([most > 0 ? control.length : 0, 0])
    n = recvmsg(sockFd, buf, most > 0 ? control : null, msg, MSG_CMSG_CLOEXEC)
  }
  if (n < 0) return { n, fds: [] }
  const [length = 0, flags = 0] = msg
  const fds: number[] = []
  for (const message of parseControl(control, length)) if ("fds" in message) fds.push(...message.fds)
  const isCut = (flags & MSG_TRUNC) !== 0 || (flags & MSG_CTRUNC) !== 0
  if (isCut) for (const fd of fds) void closeOnce(fd)
  return isCut ? { n: -EMSGSIZE, fds: [] } : { n, fds }
// #endregion recvFds

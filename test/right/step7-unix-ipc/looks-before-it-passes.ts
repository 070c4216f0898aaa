// idea: poll() first, sends copies made by dup(), and closes those
// file: pass.ts
// imports: poll, POLLIN, POLLOUT, fcntl, F_DUPFD_CLOEXEC
// #region sendFds
  if (bytes.length === 0) throw new RangeError("sendFds: no byte")
  void again(() => poll(new Int32Array([sockFd, POLLOUT]), 1, 0))
  const copies = fds.map((fd) => fcntl(fd, F_DUPFD_CLOEXEC, 0))
  const control = fds.length > 0 ? scmRights(copies) : null
  const n = again(() => sendmsg(sockFd, bytes, control, MSG_NOSIGNAL))
  for (const copy of copies) if (copy >= 0) void closeOnce(copy)
  return n
// #endregion sendFds
// #region recvFds
  void again(() => poll(new Int32Array([sockFd, POLLIN]), 1, 0))
  const control = new Uint8Array(CMSG_SPACE(4 * (most + 1)))
  const msg = new Uint32Array([control.length, 0])
  const n = again(() => recvmsg(sockFd, buf, control, msg, MSG_CMSG_CLOEXEC))
  const fds: number[] = []
  if (n < 0) return { n, fds }
  for (const message of parseControl(control, msg[0] ?? 0)) if ("fds" in message) fds.push(...message.fds)
  if (((msg[1] ?? 0) & (MSG_TRUNC | MSG_CTRUNC)) === 0 && fds.length <= most) return { n, fds }
  while (fds.length > 0) void closeOnce(fds.pop() ?? -1)
  return { n: -EMSGSIZE, fds }
// #endregion recvFds

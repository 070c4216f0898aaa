// misconception: whoever receives a file opens it for itself
// file: pass.ts
// check: 7.3c
// code: E7-FD-REOPENED
// adds: import { openSync, readlinkSync } from "node:fs"
// #region recvFds
  const control = new Uint8Array(CMSG_SPACE(4 * most))
  const msg = new Uint32Array([control.length, 0])
  const n = again(() => recvmsg(sockFd, buf, control, msg, MSG_CMSG_CLOEXEC))
  if (n < 0) return { n, fds: [] }
  const [controllen = 0, flags = 0] = msg
  const fds = parseControl(control, controllen).flatMap((message) => ("fds" in message ? message.fds : []))
  if ((flags & (MSG_TRUNC | MSG_CTRUNC)) === 0 && fds.length <= most) {
    const isSocket = (fd: number) => readlinkSync(`/proc/self/fd/${fd}`).startsWith("socket:")
    const own = fds.map((fd) => (isSocket(fd) ? fd : openSync(`/proc/self/fd/${fd}`, "r+")))
    for (const fd of fds) if (!own.includes(fd)) void closeOnce(fd)
    return { n, fds: own }
  }
  for (const fd of fds) void closeOnce(fd)
  return { n: -EMSGSIZE, fds: [] }
// #endregion recvFds

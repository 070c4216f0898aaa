// misconception: the receiver needs an open file of its own
// file: pass.ts
// check: 7.3a
// code: E7-FD-REOPENED
// adds: import { openSync, readlinkSync } from "node:fs"
// #region sendFds
  if (bytes.length === 0) throw new RangeError("sendFds: at least one byte has to go with descriptors")
  const isSocket = (fd: number) => readlinkSync(`/proc/self/fd/${fd}`).startsWith("socket:")
  const copies = fds.map((fd) => (isSocket(fd) ? fd : openSync(`/proc/self/fd/${fd}`, "r+")))
  const control = copies.length > 0 ? scmRights(copies) : null
  const n = again(() => sendmsg(sockFd, bytes, control, MSG_NOSIGNAL))
  for (const copy of copies) if (!fds.includes(copy)) void closeOnce(copy)
  return n
// #endregion sendFds

// idea: uses again(), and writes what is left into a smaller and smaller view
// file: peer.ts
// adds: import { again } from "./again.ts"
// #region sendBefore
  let rest = bytes
  while (rest.length > 0) {
    const n = again(() => send(fd, rest, 0, rest.length, MSG_NOSIGNAL | MSG_DONTWAIT))
    if (n >= 0) rest = rest.subarray(n)
    else {
      const ready = n === -EAGAIN ? waitUntil(fd, POLLOUT, deadlineMs, clock) : n
      if (ready === 0) return -EAGAIN
      if (ready < 0) return ready
    }
  }
  return 0
// #endregion sendBefore

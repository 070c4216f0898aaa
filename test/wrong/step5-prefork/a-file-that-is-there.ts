// misconception: a lock is a file that nobody else could make
// file: accept.ts
// check: 5.4d
// code: E5-LOCK-OUTLIVES
// imports: O_EXCL, close, poll
// adds: import { unlinkSync } from "node:fs"
// #region flockAccept
  const nothing = new Int32Array(2)
  return () => {
    for (;;) {
      const lockFd = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      if (lockFd >= 0) {
        void close(lockFd)
        break
      }
      const waited = poll(nothing, 0, 20)
      if (waited < 0) return waited
    }
    const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC)
    unlinkSync(path)
    return connFd
  }
// #endregion flockAccept

// idea: finally gives the lock back
// file: accept.ts
// #region flockAccept
  const lockFd = check(open(path, O_CREAT | O_RDWR, 0o644), "open")
  return () => {
    const locked = flock(lockFd, LOCK_EX)
    if (locked !== 0) return locked
    try {
      return accept4(listenFd, null, null, SOCK_CLOEXEC)
    } finally {
      void flock(lockFd, LOCK_UN)
    }
  }
// #endregion flockAccept

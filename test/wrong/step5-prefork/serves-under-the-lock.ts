// misconception: the lock is for one client
// file: accept.ts
// check: 5.4b
// code: E5-LOCK-WHILE-SERVING
// #region flockAccept
  const lockFd = check(open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600), "open")
  return () => {
    check(flock(lockFd, LOCK_UN), "flock")
    const locked = flock(lockFd, LOCK_EX)
    if (locked < 0) return locked
    return accept4(listenFd, null, null, SOCK_CLOEXEC)
  }
// #endregion flockAccept

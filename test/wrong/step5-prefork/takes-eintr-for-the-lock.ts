// misconception: flock() returns when it has the lock
// file: accept.ts
// check: 5.4e
// code: E5-UNLOCKED
// #region flockAccept
  const lockFd = check(open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600), "open")
  return () => {
    void flock(lockFd, LOCK_EX)
    const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC)
    check(flock(lockFd, LOCK_UN), "flock")
    return connFd
  }
// #endregion flockAccept

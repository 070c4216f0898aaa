// misconception: an error leaves at once
// file: accept.ts
// check: 5.4c
// code: E5-LOCK-KEPT
// #region flockAccept
  const lockFd = check(open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600), "open")
  return () => {
    const locked = flock(lockFd, LOCK_EX)
    if (locked < 0) return locked
    const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC)
    if (connFd < 0) return connFd
    check(flock(lockFd, LOCK_UN), "flock")
    return connFd
  }
// #endregion flockAccept

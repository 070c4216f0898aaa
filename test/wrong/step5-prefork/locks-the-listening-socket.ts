// misconception: any descriptor will do for a lock
// file: accept.ts
// check: 5.4a
// code: E5-LOCK-SHARED
// #region flockAccept
  void path
  return () => {
    const locked = flock(listenFd, LOCK_EX)
    if (locked < 0) return locked
    const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC)
    check(flock(listenFd, LOCK_UN), "flock")
    return connFd
  }
// #endregion flockAccept

// misconception: each process needs a lock of its own
// file: accept.ts
// check: 5.4a
// code: E5-LOCK-SHARED
// imports: getpid
// #region flockAccept
  const lockFd = check(open(`${path}.${getpid()}`, O_RDWR | O_CREAT | O_CLOEXEC, 0o600), "open")
  return () => {
    const locked = flock(lockFd, LOCK_EX)
    if (locked < 0) return locked
    const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC)
    check(flock(lockFd, LOCK_UN), "flock")
    return connFd
  }
// #endregion flockAccept

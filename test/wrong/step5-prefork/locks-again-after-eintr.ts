// misconception: EINTR means: again
// file: accept.ts
// check: 5.4e
// code: E5-INTERRUPTED
// imports: EINTR
// #region flockAccept
  const lockFd = check(open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600), "open")
  return () => {
    for (;;) {
      const locked = flock(lockFd, LOCK_EX)
      if (locked === 0) break
      if (locked !== -EINTR) return locked
    }
    const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC)
    check(flock(lockFd, LOCK_UN), "flock")
    return connFd
  }
// #endregion flockAccept

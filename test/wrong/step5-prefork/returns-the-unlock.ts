// misconception: the last call has the result
// file: accept.ts
// check: 5.4b
// code: E5-ACCEPT-SAYS
// #region flockAccept
  const lockFd = check(open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600), "open")
  return () => {
    const locked = flock(lockFd, LOCK_EX)
    if (locked < 0) return locked
    void accept4(listenFd, null, null, SOCK_CLOEXEC)
    return flock(lockFd, LOCK_UN)
  }
// #endregion flockAccept

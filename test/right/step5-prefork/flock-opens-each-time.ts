// idea: the lock is given back by closing the file
// file: accept.ts
// imports: close
// #region flockAccept
  return () => {
    const lockFd = check(open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600), "open")
    const locked = flock(lockFd, LOCK_EX)
    const said = locked < 0 ? locked : accept4(listenFd, null, null, SOCK_CLOEXEC)
    void close(lockFd)
    return said
  }
// #endregion flockAccept

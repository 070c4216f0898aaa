// misconception: connections are always non-blocking
// file: accept.ts
// check: 5.4b
// code: E5-NONBLOCKING
// imports: SOCK_NONBLOCK
// #region flockAccept
  const lockFd = check(open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600), "open")
  return () => {
    const locked = flock(lockFd, LOCK_EX)
    if (locked < 0) return locked
    const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC | SOCK_NONBLOCK)
    check(flock(lockFd, LOCK_UN), "flock")
    return connFd
  }
// #endregion flockAccept

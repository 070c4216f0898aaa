// misconception: LOCK_NB in a loop is waiting
// file: accept.ts
// check: 5.4a
// code: E5-LOCK-SPINS
// imports: LOCK_NB
// #region flockAccept
  const lockFd = check(open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600), "open")
  return () => {
    while (flock(lockFd, LOCK_EX | LOCK_NB) < 0);
    const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC)
    check(flock(lockFd, LOCK_UN), "flock")
    return connFd
  }
// #endregion flockAccept

// misconception: -EOWNERDEAD is as good as 0
// file: accept.ts
// check: 5.4h
// code: E5-NOT-RECOVERABLE
// #region mutexAccept
  return () => {
    const locked = pthread_mutex_lock(mutex)
    if (locked !== -EOWNERDEAD) check(locked, "pthread_mutex_lock")
    const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC)
    check(pthread_mutex_unlock(mutex), "pthread_mutex_unlock")
    return connFd
  }
// #endregion mutexAccept

// misconception: -EOWNERDEAD means that the lock was not taken
// file: accept.ts
// check: 5.4h
// code: E5-OWNER-DEAD
// #region mutexAccept
  return () => {
    check(pthread_mutex_lock(mutex), "pthread_mutex_lock")
    const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC)
    check(pthread_mutex_unlock(mutex), "pthread_mutex_unlock")
    return connFd
  }
// #endregion mutexAccept

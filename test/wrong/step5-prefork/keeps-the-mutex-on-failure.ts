// misconception: who has no connection needs no unlock
// file: accept.ts
// check: 5.4g
// code: E5-LOCK-KEPT
// #region mutexAccept
  return () => {
    const locked = pthread_mutex_lock(mutex)
    if (locked === -EOWNERDEAD) check(pthread_mutex_consistent(mutex), "pthread_mutex_consistent")
    else check(locked, "pthread_mutex_lock")
    const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC)
    if (connFd >= 0) check(pthread_mutex_unlock(mutex), "pthread_mutex_unlock")
    return connFd
  }
// #endregion mutexAccept

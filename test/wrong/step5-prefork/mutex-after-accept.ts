// misconception: the mutex protects the connection
// file: accept.ts
// check: 5.4f
// code: E5-LOCK-SHARED
// #region mutexAccept
  return () => {
    const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC)
    const locked = pthread_mutex_lock(mutex)
    if (locked === -EOWNERDEAD) check(pthread_mutex_consistent(mutex), "pthread_mutex_consistent")
    check(pthread_mutex_unlock(mutex), "pthread_mutex_unlock")
    return connFd
  }
// #endregion mutexAccept

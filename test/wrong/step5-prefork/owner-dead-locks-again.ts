// misconception: after -EOWNERDEAD one locks once more
// file: accept.ts
// check: 5.4h
// code: E5-OWNER-DEAD
// #region mutexAccept
  return () => {
    let locked = pthread_mutex_lock(mutex)
    if (locked === -EOWNERDEAD) {
      check(pthread_mutex_consistent(mutex), "pthread_mutex_consistent")
      locked = pthread_mutex_lock(mutex)
    }
    check(locked, "pthread_mutex_lock")
    const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC)
    check(pthread_mutex_unlock(mutex), "pthread_mutex_unlock")
    return connFd
  }
// #endregion mutexAccept

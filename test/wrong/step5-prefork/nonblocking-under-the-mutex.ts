// misconception: accept4 is only of use with SOCK_NONBLOCK
// file: accept.ts
// check: 5.4f
// code: E5-NONBLOCKING
// imports: SOCK_NONBLOCK
// #region mutexAccept
  return () => {
    const locked = pthread_mutex_lock(mutex)
    if (locked === -EOWNERDEAD) check(pthread_mutex_consistent(mutex), "pthread_mutex_consistent")
    else check(locked, "pthread_mutex_lock")
    const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC | SOCK_NONBLOCK)
    check(pthread_mutex_unlock(mutex), "pthread_mutex_unlock")
    return connFd
  }
// #endregion mutexAccept

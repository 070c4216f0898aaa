// misconception: the mutex is given back with the next call
// file: accept.ts
// check: 5.4f
// code: E5-LOCK-WHILE-SERVING
// #region mutexAccept
  let held = false
  return () => {
    if (held) check(pthread_mutex_unlock(mutex), "pthread_mutex_unlock")
    const locked = pthread_mutex_lock(mutex)
    if (locked === -EOWNERDEAD) check(pthread_mutex_consistent(mutex), "pthread_mutex_consistent")
    held = true
    return accept4(listenFd, null, null, SOCK_CLOEXEC)
  }
// #endregion mutexAccept

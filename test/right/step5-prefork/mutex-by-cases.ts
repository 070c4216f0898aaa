// idea: what lock said, by cases; accept in finally's shadow
// file: accept.ts
// #region mutexAccept
  const take = () => {
    switch (pthread_mutex_lock(mutex)) {
      case 0:
        return
      case -EOWNERDEAD:
        void pthread_mutex_consistent(mutex)
        return
      default:
        throw new Error("the mutex is lost")
    }
  }
  return () => {
    take()
    try {
      return accept4(listenFd, null, null, SOCK_CLOEXEC)
    } finally {
      void pthread_mutex_unlock(mutex)
    }
  }
// #endregion mutexAccept

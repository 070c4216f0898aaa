// Step 5, part 5.4: many processes wait for the same connections, and one of them is to wake up.
//
// Each function here is called in the child and returns what the child takes its connections with.
//
// Invariants
//   1 One connection wakes one process.
//   2 A lock is held while its holder waits for a connection, and not while it serves one.
//   3 A lock dies with its holder, or it is not a lock.
//
// Sources: accept(2), flock(2), epoll_ctl(2), pthread_mutex_lock(3), pthread_mutexattr_setrobust(3), UNP 30.6 to 30.9.

import {
  accept4,
  check,
  EAGAIN,
  EOWNERDEAD,
  EPOLL_CLOEXEC,
  EPOLL_CTL_ADD,
  EPOLLEXCLUSIVE,
  EPOLLIN,
  epoll_create1,
  epoll_ctl,
  epoll_wait,
  F_LOCK,
  F_ULOCK,
  flock,
  LOCK_EX,
  LOCK_UN,
  lockf,
  O_CLOEXEC,
  O_CREAT,
  O_RDWR,
  open,
  pthread_mutex_consistent,
  pthread_mutex_lock,
  pthread_mutex_unlock,
  SOCK_CLOEXEC,
} from "#sys"

/** Blocks until there is a connection. Returns it, a blocking descriptor, or -errno: -EINTR when a signal came. */
export type Accept = () => number

/** Every process sleeps in accept4(). Since Linux 2.3 the kernel wakes one of them. */
export function plainAccept(listenFd: number): Accept {
  return () => accept4(listenFd, null, null, SOCK_CLOEXEC)
}

/**
 * Whoever has locked the file sleeps in accept4(), the others in flock().
 * @param path of the file; made if there is none
 */
export function flockAccept(listenFd: number, path: string): Accept {
  // TODO(5.4) open() the file here, in the child: descriptors that fork() has copied share one lock. The function
  // that you return locks, accepts, unlocks, whatever accept4() said; a signal may also end the wait for the lock.
  // #region flockAccept
  const lockFd = check(open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600), "open")
  return () => {
    const locked = flock(lockFd, LOCK_EX)
    if (locked < 0) return locked
    const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC)
    check(flock(lockFd, LOCK_UN), "flock") // before the client is served: the next one needs another process
    return connFd
  }
  // #endregion flockAccept
}

/** The same with a lock that belongs to a process: here a descriptor that fork() has copied would do as well. */
export function lockfAccept(listenFd: number, path: string): Accept {
  const lockFd = check(open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600), "open")
  return () => {
    const locked = lockf(lockFd, F_LOCK, 0)
    if (locked < 0) return locked
    const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC)
    check(lockf(lockFd, F_ULOCK, 0), "lockf")
    return connFd
  }
}

/**
 * The same with a mutex in memory that the processes share. Taking one that is free needs no system call.
 * @param mutex made by pthread_mutex_init() before the processes were forked
 */
export function mutexAccept(listenFd: number, mutex: Uint8Array): Accept {
  // TODO(5.4) Lock, accept, unlock. -EOWNERDEAD: the holder has died and the mutex is ours; it protects nothing that
  // could be half done, so declare it consistent and go on.
  // #region mutexAccept
  return () => {
    const locked = pthread_mutex_lock(mutex)
    if (locked === -EOWNERDEAD) check(pthread_mutex_consistent(mutex), "pthread_mutex_consistent")
    else check(locked, "pthread_mutex_lock")
    const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC)
    check(pthread_mutex_unlock(mutex), "pthread_mutex_unlock")
    return connFd
  }
  // #endregion mutexAccept
}

/**
 * Every process sleeps in epoll_wait(), with an epoll set of its own, and the kernel wakes one of them.
 * @param listenFd non-blocking: who is woken may find that another one was faster
 */
export function exclusiveAccept(listenFd: number): Accept {
  // TODO(5.4) Make the epoll set here, in the child: one that fork() has copied is the same set for all. Add listenFd
  // for EPOLLIN and EPOLLEXCLUSIVE. Return a function that waits, then accepts; on -EAGAIN it waits again.
  // #region exclusiveAccept
  const epollFd = check(epoll_create1(EPOLL_CLOEXEC), "epoll_create1")
  check(epoll_ctl(epollFd, EPOLL_CTL_ADD, listenFd, EPOLLIN | EPOLLEXCLUSIVE, listenFd), "epoll_ctl")
  const events = new Int32Array(2)
  return () => {
    for (;;) {
      const ready = epoll_wait(epollFd, events, 1, -1)
      if (ready < 0) return ready
      const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC)
      if (connFd !== -EAGAIN) return connFd
    }
  }
  // #endregion exclusiveAccept
}

// misconception: a non-blocking listener needs non-blocking connections
// file: accept.ts
// check: 5.4i
// code: E5-NONBLOCKING
// imports: SOCK_NONBLOCK
// #region exclusiveAccept
  const epollFd = check(epoll_create1(EPOLL_CLOEXEC), "epoll_create1")
  check(epoll_ctl(epollFd, EPOLL_CTL_ADD, listenFd, EPOLLIN | EPOLLEXCLUSIVE, listenFd), "epoll_ctl")
  const events = new Int32Array(2)
  return () => {
    for (;;) {
      const ready = epoll_wait(epollFd, events, 1, -1)
      if (ready < 0) return ready
      const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC | SOCK_NONBLOCK)
      if (connFd !== -EAGAIN) return connFd
    }
  }
// #endregion exclusiveAccept

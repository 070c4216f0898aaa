// misconception: an interrupted wait is begun again
// file: accept.ts
// check: 5.4j
// code: E5-WAIT-INTERRUPTED
// #region exclusiveAccept
  const epollFd = check(epoll_create1(EPOLL_CLOEXEC), "epoll_create1")
  check(epoll_ctl(epollFd, EPOLL_CTL_ADD, listenFd, EPOLLIN | EPOLLEXCLUSIVE, listenFd), "epoll_ctl")
  const events = new Int32Array(2)
  return () => {
    for (;;) {
      const ready = epoll_wait(epollFd, events, 1, -1)
      if (ready < 0) continue
      const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC)
      if (connFd !== -EAGAIN) return connFd
    }
  }
// #endregion exclusiveAccept

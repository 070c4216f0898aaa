// idea: EPOLLET besides, and so it asks for a connection before each wait
// file: accept.ts
// imports: EINTR, EPOLLET
// #region exclusiveAccept
  const epollFd = check(epoll_create1(EPOLL_CLOEXEC), "epoll_create1")
  check(epoll_ctl(epollFd, EPOLL_CTL_ADD, listenFd, EPOLLIN | EPOLLET | EPOLLEXCLUSIVE, listenFd), "epoll_ctl")
  const events = new Int32Array(2)
  return () => {
    for (let ready = 0; ready >= 0; ready = epoll_wait(epollFd, events, 1, -1)) {
      const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC)
      if (connFd !== -EAGAIN) return connFd
    }
    return -EINTR
  }
// #endregion exclusiveAccept

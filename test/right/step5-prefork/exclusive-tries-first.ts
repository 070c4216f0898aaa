// idea: accepts first, and waits only when there is nothing
// file: accept.ts
// #region exclusiveAccept
  const epollFd = check(epoll_create1(EPOLL_CLOEXEC), "epoll_create1")
  check(epoll_ctl(epollFd, EPOLL_CTL_ADD, listenFd, EPOLLIN | EPOLLEXCLUSIVE, listenFd), "epoll_ctl")
  const events = new Int32Array(2)
  return () => {
    let connFd = accept4(listenFd, null, null, SOCK_CLOEXEC)
    while (connFd === -EAGAIN) {
      const ready = epoll_wait(epollFd, events, 1, -1)
      if (ready < 0) return ready
      connFd = accept4(listenFd, null, null, SOCK_CLOEXEC)
    }
    return connFd
  }
// #endregion exclusiveAccept

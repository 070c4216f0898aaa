// idea: first look whether there is a connection, and wait only if not
// file: accept.ts
// #region exclusiveAccept
  const epollFd = check(epoll_create1(EPOLL_CLOEXEC), "epoll_create1")
  check(epoll_ctl(epollFd, EPOLL_CTL_ADD, listenFd, EPOLLEXCLUSIVE | EPOLLIN, 0), "epoll_ctl")
  return () => {
    let result = accept4(listenFd, null, null, SOCK_CLOEXEC)
    while (result === -EAGAIN) {
      const ready = epoll_wait(epollFd, new Int32Array(16), 8, -1)
      if (ready < 0) return ready
      result = accept4(listenFd, null, null, SOCK_CLOEXEC)
    }
    return result
  }
// #endregion exclusiveAccept

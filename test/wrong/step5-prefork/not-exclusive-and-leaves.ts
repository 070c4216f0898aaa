// misconception: who was woken for nothing says so
// file: accept.ts
// check: 5.4i
// code: E5-WAKES-ALL
// imports: EINTR
// #region exclusiveAccept
  const epollFd = check(epoll_create1(EPOLL_CLOEXEC), "epoll_create1")
  check(epoll_ctl(epollFd, EPOLL_CTL_ADD, listenFd, EPOLLIN, listenFd), "epoll_ctl")
  const events = new Int32Array(2)
  return () => {
    if (epoll_wait(epollFd, events, 1, -1) < 0) return -EINTR
    return accept4(listenFd, null, null, SOCK_CLOEXEC)
  }
// #endregion exclusiveAccept

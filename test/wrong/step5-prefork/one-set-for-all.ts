// misconception: one epoll set made before the fork serves all
// file: accept.ts
// check: 5.4i
// code: E5-SHARED-SET
// adds: const inherited = epoll_create1(EPOLL_CLOEXEC)
// #region exclusiveAccept
  const epollFd = inherited
  void epoll_ctl(epollFd, EPOLL_CTL_ADD, listenFd, EPOLLIN, listenFd)
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

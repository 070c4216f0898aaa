// misconception: a descriptor is a descriptor
// check: 2.2a
// code: E2-NO-INSTANCE
// file: server.ts
// #region openLoop
  const epollFd = check(epoll_create1(EPOLL_CLOEXEC), "epoll_create1")
  check(epoll_ctl(epollFd, EPOLL_CTL_ADD, listenFd, EPOLLIN, listenFd), "epoll_ctl")
  return newLoop(listenFd, epollFd, handle)
// #endregion openLoop

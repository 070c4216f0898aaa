// misconception: the pool tells the loop by itself
// check: 3.3c
// code: E3-NOT-WATCHED
// file: server.ts
// #region openReactor
  const epollFd = check(epoll_create1(EPOLL_CLOEXEC), "epoll_create1")
  check(epoll_ctl(epollFd, EPOLL_CTL_ADD, listenFd, EPOLLIN, listenFd), "epoll_ctl")
  return newReactor(epollFd, listenFd, pool, service)
// #endregion openReactor

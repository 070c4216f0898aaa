// misconception: data is only for those who want it
// check: 2.2a
// code: E2-WRONG-DATA
// file: server.ts
// #region openLoop
  const epollFd = check(epoll_create1(EPOLL_CLOEXEC), "epoll_create1")
  check(epoll_ctl(epollFd, EPOLL_CTL_ADD, listenFd, EPOLLIN, 0), "epoll_ctl")
  return newLoop(epollFd, listenFd, handle)
// #endregion openLoop

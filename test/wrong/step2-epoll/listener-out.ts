// misconception: a socket is watched for reading and writing
// check: 2.2g
// code: E2-LISTENER-OUT
// file: server.ts
// #region openLoop
  const epollFd = check(epoll_create1(EPOLL_CLOEXEC), "epoll_create1")
  check(epoll_ctl(epollFd, EPOLL_CTL_ADD, listenFd, EPOLLIN | EPOLLOUT, listenFd), "epoll_ctl")
  return newLoop(epollFd, listenFd, handle)
// #endregion openLoop

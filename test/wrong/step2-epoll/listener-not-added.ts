// misconception: epoll knows the sockets of the process
// check: 2.2a
// code: E2-NOT-WATCHED
// file: server.ts
// #region openLoop
  const epollFd = check(epoll_create1(EPOLL_CLOEXEC), "epoll_create1")
  return newLoop(epollFd, listenFd, handle)
// #endregion openLoop

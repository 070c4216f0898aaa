// misconception: what is watched for is what counts
// check: 3.3c
// code: E3-WAKE-DATA
// file: server.ts
// #region openReactor
  const epollFd = check(epoll_create1(EPOLL_CLOEXEC), "epoll_create1")
  for (const fd of [listenFd, pool.wakeFd]) check(epoll_ctl(epollFd, EPOLL_CTL_ADD, fd, EPOLLIN, listenFd), "epoll_ctl")
  return newReactor(epollFd, listenFd, pool, service)
// #endregion openReactor

// misconception: there is one service
// check: 3.3a
// code: E3-LIGHT
// file: server.ts
// #region openReactor
  const epollFd = check(epoll_create1(EPOLL_CLOEXEC), "epoll_create1")
  for (const fd of [listenFd, pool.wakeFd]) check(epoll_ctl(epollFd, EPOLL_CTL_ADD, fd, EPOLLIN, fd), "epoll_ctl")
  return newReactor(epollFd, listenFd, pool, primes)
// #endregion openReactor

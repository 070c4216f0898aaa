// idea: the control socket first, and each by itself
// file: upgrade.ts
// #region letGo
  const { loop, place } = generation
  generation.deadlineMs = generation.clock() + DRAIN_MS
  generation.phase = "leaving"
  void closeOnce(place.listenFd)
  const forgotten = epoll_ctl(loop.epollFd, EPOLL_CTL_DEL, loop.listenFd, 0, 0)
  void closeOnce(loop.listenFd)
  check(forgotten, "epoll_ctl")
// #endregion letGo

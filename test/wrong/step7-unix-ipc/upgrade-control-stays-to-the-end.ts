// misconception: the control socket is the generation's until it ends
// file: upgrade.ts
// check: 7.6d
// code: E7-LETGO-KEEPS
// #region letGo
  const { loop, clock } = generation
  check(epoll_ctl(loop.epollFd, EPOLL_CTL_DEL, loop.listenFd, 0, 0), "epoll_ctl")
  void closeOnce(loop.listenFd)
  generation.phase = "leaving"
  generation.deadlineMs = clock() + DRAIN_MS
// #endregion letGo

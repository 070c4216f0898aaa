// misconception: shutdown() ends listening for this process
// file: upgrade.ts
// check: 7.6d
// code: E7-LETGO-BREAKS
// imports: SHUT_RDWR, shutdown
// #region letGo
  const { loop, place, clock } = generation
  check(epoll_ctl(loop.epollFd, EPOLL_CTL_DEL, loop.listenFd, 0, 0), "epoll_ctl")
  void shutdown(loop.listenFd, SHUT_RDWR)
  for (const fd of [loop.listenFd, place.listenFd]) void closeOnce(fd)
  generation.phase = "leaving"
  generation.deadlineMs = clock() + DRAIN_MS
// #endregion letGo

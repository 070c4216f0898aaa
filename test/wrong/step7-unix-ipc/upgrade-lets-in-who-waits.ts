// misconception: who waits already is the old one's client
// file: upgrade.ts
// check: 7.6d
// code: E7-LETGO-BREAKS
// #region letGo
  const { loop, place, clock } = generation
  for (;;) {
    const connFd = accept4(loop.listenFd, null, null, SOCK_CLOEXEC | SOCK_NONBLOCK)
    if (connFd < 0) break
    addClient(loop, connFd)
  }
  check(epoll_ctl(loop.epollFd, EPOLL_CTL_DEL, loop.listenFd, 0, 0), "epoll_ctl")
  for (const fd of [loop.listenFd, place.listenFd]) void closeOnce(fd)
  generation.phase = "leaving"
  generation.deadlineMs = clock() + DRAIN_MS
// #endregion letGo

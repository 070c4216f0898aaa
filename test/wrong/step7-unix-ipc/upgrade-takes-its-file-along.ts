// misconception: who leaves takes its file along
// file: upgrade.ts
// check: 7.6d
// code: E7-LETGO-FILE
// adds: import { leavePlace } from "./path.ts"
// #region letGo
  const { loop, place, clock } = generation
  check(epoll_ctl(loop.epollFd, EPOLL_CTL_DEL, loop.listenFd, 0, 0), "epoll_ctl")
  void closeOnce(loop.listenFd)
  leavePlace(place)
  generation.phase = "leaving"
  generation.deadlineMs = clock() + DRAIN_MS
// #endregion letGo

// misconception: MOD without data
// check: 2.3a
// code: E2-MOD-DATA
// file: server.ts
// #region updateInterest
  const reads = !conn.ended && conn.unsent.length < HIGH_WATER_BYTES
  const interest = (reads ? EPOLLIN : 0) | (conn.unsent.length > 0 ? EPOLLOUT : 0)
  if (interest === conn.interest) return
  conn.interest = interest
  check(epoll_ctl(loop.epollFd, EPOLL_CTL_MOD, conn.fd, interest, 0), "epoll_ctl")
// #endregion updateInterest

// misconception: what was asked for need not be remembered
// check: 2.3d
// code: E2-SPIN
// file: server.ts
// #region updateInterest
  const reads = !conn.ended && conn.unsent.length < HIGH_WATER_BYTES
  const interest = (reads ? EPOLLIN : 0) | (conn.unsent.length > 0 ? EPOLLOUT : 0)
  if (interest === conn.interest) return
  check(epoll_ctl(loop.epollFd, EPOLL_CTL_MOD, conn.fd, interest, conn.fd), "epoll_ctl")
// #endregion updateInterest

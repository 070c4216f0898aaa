// misconception: ADD says what is wanted from now on
// check: 2.3a
// code: E2-CTL-FAILS
// file: server.ts
// #region updateInterest
  const reads = !conn.ended && conn.unsent.length < HIGH_WATER_BYTES
  const interest = (reads ? EPOLLIN : 0) | (conn.unsent.length > 0 ? EPOLLOUT : 0)
  if (interest === conn.interest) return
  conn.interest = interest
  check(epoll_ctl(loop.epollFd, EPOLL_CTL_ADD, conn.fd, interest, conn.fd), "epoll_ctl")
// #endregion updateInterest

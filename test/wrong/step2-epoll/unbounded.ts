// misconception: a buffer only has to be large enough
// check: 2.3e
// code: E2-UNBOUNDED
// file: server.ts
// #region updateInterest
  const reads = !conn.ended
  const interest = (reads ? EPOLLIN : 0) | (conn.unsent.length > 0 ? EPOLLOUT : 0)
  if (interest === conn.interest) return
  conn.interest = interest
  check(epoll_ctl(loop.epollFd, EPOLL_CTL_MOD, conn.fd, interest, conn.fd), "epoll_ctl")
// #endregion updateInterest

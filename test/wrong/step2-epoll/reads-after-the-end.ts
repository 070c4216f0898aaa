// misconception: who has finished may still be read
// check: 2.3i
// code: E2-END-SPINS
// file: server.ts
// #region updateInterest
  const reads = conn.unsent.length < HIGH_WATER_BYTES
  const interest = (reads ? EPOLLIN : 0) | (conn.unsent.length > 0 ? EPOLLOUT : 0)
  if (interest === conn.interest) return
  conn.interest = interest
  check(epoll_ctl(loop.epollFd, EPOLL_CTL_MOD, conn.fd, interest, conn.fd), "epoll_ctl")
// #endregion updateInterest

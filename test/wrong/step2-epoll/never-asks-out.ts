// misconception: what is kept goes with the next message
// check: 2.3a
// code: E2-PARTIAL
// file: server.ts
// #region updateInterest
  const reads = !conn.ended && conn.unsent.length < HIGH_WATER_BYTES
  const interest = (reads ? EPOLLIN : 0)
  if (interest === conn.interest) return
  conn.interest = interest
  check(epoll_ctl(loop.epollFd, EPOLL_CTL_MOD, conn.fd, interest, conn.fd), "epoll_ctl")
// #endregion updateInterest

// misconception: a paused client comes back by itself
// check: 2.3f
// code: E2-STALLS
// file: server.ts
// #region writable
  const taken = write(conn.fd, conn.unsent, 0, conn.unsent.length)
  if (taken === -EAGAIN) return
  if (taken > 0) conn.unsent = taken === conn.unsent.length ? NOTHING : conn.unsent.subarray(taken)
  if (taken < 0 || (conn.ended && conn.unsent.length === 0)) dropConnection(loop, conn)
  else if (conn.unsent.length === 0) check(epoll_ctl(loop.epollFd, EPOLL_CTL_MOD, conn.fd, conn.interest & ~EPOLLOUT, conn.fd), "epoll_ctl")
// #endregion writable

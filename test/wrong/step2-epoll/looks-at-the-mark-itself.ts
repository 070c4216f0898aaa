// misconception: readable decides whether to read
// check: 2.3e
// code: E2-IN-SPINS
// file: server.ts
// #region readable
  const { buffer } = loop
  if (conn.unsent.length >= HIGH_WATER_BYTES) return
  const n = read(conn.fd, buffer, 0, buffer.length)
  if (n === -EAGAIN) return // the event was older than the truth
  conn.ended = n === 0
  if (n < 0 || (conn.ended && conn.unsent.length === 0)) {
    dropConnection(loop, conn) // below 0: -ECONNRESET and the like; EPOLLERR and EPOLLHUP end here too
    return
  }
  if (conn.ended) {
    updateInterest(loop, conn)
    return
  }
  const answer = loop.handle(received(loop, n))
  // Nearly always the kernel takes all of it, and nothing is left to remember. But never past bytes that still wait.
  const taken = conn.unsent.length > 0 ? 0 : write(conn.fd, answer, 0, answer.length)
  if (taken === answer.length) return
  if (taken < 0 && taken !== -EAGAIN) dropConnection(loop, conn)
  else keepUnsent(loop, conn, answer.subarray(Math.max(taken, 0)))
// #endregion readable
// #region updateInterest
  const reads = !conn.ended
  const interest = (reads ? EPOLLIN : 0) | (conn.unsent.length > 0 ? EPOLLOUT : 0)
  if (interest === conn.interest) return
  conn.interest = interest
  check(epoll_ctl(loop.epollFd, EPOLL_CTL_MOD, conn.fd, interest, conn.fd), "epoll_ctl")
// #endregion updateInterest

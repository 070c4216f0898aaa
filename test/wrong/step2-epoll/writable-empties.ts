// misconception: EPOLLOUT means room for all
// check: 2.3a
// code: E2-LOST
// file: server.ts
// #region writable
  const taken = write(conn.fd, conn.unsent, 0, conn.unsent.length)
  if (taken < 0 && taken !== -EAGAIN) {
    dropConnection(loop, conn)
    return
  }
  conn.unsent = NOTHING
  if (conn.ended) dropConnection(loop, conn)
  else updateInterest(loop, conn)
// #endregion writable

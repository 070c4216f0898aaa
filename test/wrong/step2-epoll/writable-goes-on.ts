// misconception: after the last byte the interest is updated, too
// check: 2.3g
// code: E2-AFTER-CLOSE
// file: server.ts
// #region writable
  const taken = write(conn.fd, conn.unsent, 0, conn.unsent.length)
  if (taken === -EAGAIN) return
  if (taken < 0) {
    dropConnection(loop, conn)
    return
  }
  conn.unsent = conn.unsent.subarray(taken)
  if (conn.unsent.length === 0 && conn.ended) dropConnection(loop, conn)
  updateInterest(loop, conn)
// #endregion writable

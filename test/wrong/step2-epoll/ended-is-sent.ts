// misconception: a client that has ended needs one write more
// check: 2.3g
// code: E2-ENDS-EARLY
// file: server.ts
// #region writable
  const taken = write(conn.fd, conn.unsent, 0, conn.unsent.length)
  if (taken === -EAGAIN) return
  if (taken > 0) conn.unsent = taken === conn.unsent.length ? NOTHING : conn.unsent.subarray(taken)
  if (taken < 0 || conn.ended) dropConnection(loop, conn)
  else updateInterest(loop, conn)
// #endregion writable

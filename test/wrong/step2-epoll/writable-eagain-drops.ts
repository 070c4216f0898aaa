// misconception: EPOLLOUT promises room
// check: 2.3b
// code: E2-WRITE-EAGAIN
// file: server.ts
// #region writable
  const taken = write(conn.fd, conn.unsent, 0, conn.unsent.length)
  if (taken > 0) conn.unsent = taken === conn.unsent.length ? NOTHING : conn.unsent.subarray(taken)
  if (taken < 0 || (conn.ended && conn.unsent.length === 0)) dropConnection(loop, conn)
  else updateInterest(loop, conn)
// #endregion writable

// misconception: what was written is gone by itself
// check: 2.3a
// code: E2-SENT-TWICE
// file: server.ts
// #region writable
  const taken = write(conn.fd, conn.unsent, 0, conn.unsent.length)
  if (taken === -EAGAIN) return
  if (taken === conn.unsent.length) conn.unsent = NOTHING
  if (taken < 0 || (conn.ended && conn.unsent.length === 0)) dropConnection(loop, conn)
  else updateInterest(loop, conn)
// #endregion writable

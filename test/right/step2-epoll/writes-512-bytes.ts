// idea: writable sends at most 512 bytes
// file: server.ts
// #region writable
  const taken = write(conn.fd, conn.unsent, 0, Math.min(512, conn.unsent.length))
  if (taken === -EAGAIN) return
  if (taken > 0) conn.unsent = taken === conn.unsent.length ? NOTHING : conn.unsent.subarray(taken)
  if (taken < 0 || (conn.ended && conn.unsent.length === 0)) dropConnection(loop, conn)
  else updateInterest(loop, conn)
// #endregion writable

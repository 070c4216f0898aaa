// idea: writable() goes on until all is sent or EAGAIN
// file: server.ts
// #region writable
  while (conn.unsent.length > 0) {
    const taken = write(conn.fd, conn.unsent, 0, conn.unsent.length)
    if (taken === -EAGAIN) break
    if (taken < 0) {
      dropConnection(loop, conn)
      return
    }
    conn.unsent = conn.unsent.slice(taken)
  }
  if (conn.ended && conn.unsent.length === 0) dropConnection(loop, conn)
  else updateInterest(loop, conn)
// #endregion writable

// idea: every answer goes through unsent and writable()
// file: server.ts
// #region readable
  const n = read(conn.fd, loop.buffer, 0, loop.buffer.length)
  if (n === -EAGAIN) return
  if (n < 0) {
    dropConnection(loop, conn)
  } else if (n === 0) {
    conn.ended = true
    if (conn.unsent.length === 0) dropConnection(loop, conn)
    else updateInterest(loop, conn)
  } else {
    keepUnsent(loop, conn, loop.handle(loop.buffer.subarray(0, n)))
  }
// #endregion readable

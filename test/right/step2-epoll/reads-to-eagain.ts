// idea: level-triggered, but each event is read to EAGAIN
// file: server.ts
// #region readable
  const { buffer } = loop
  for (;;) {
    const n = read(conn.fd, buffer, 0, buffer.length)
    if (n === -EAGAIN) return
    if (n === 0 && conn.unsent.length > 0) {
      conn.ended = true
      updateInterest(loop, conn)
      return
    }
    if (n <= 0) {
      dropConnection(loop, conn)
      return
    }
    const answer = loop.handle(buffer.subarray(0, n))
    const taken = conn.unsent.length > 0 ? 0 : Math.max(write(conn.fd, answer, 0, answer.length), 0)
    if (taken < answer.length) keepUnsent(loop, conn, answer.subarray(taken))
    if (conn.unsent.length >= HIGH_WATER_BYTES) return
  }
// #endregion readable

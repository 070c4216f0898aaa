// idea: level-triggered, but each event is read to EAGAIN, with a bound
// file: server.ts
// #region readable
  const { buffer } = loop
  // Whoever sends without end is left after a while: level-triggered, the event comes again.
  for (let rounds = 0; rounds < 16; rounds++) {
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

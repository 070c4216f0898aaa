// misconception: reading on saves a turn
// check: 2.2i
// code: E2-READS-ON
// file: server.ts
// #region readable
  const { buffer } = loop
  for (;;) {
    const n = read(conn.fd, buffer, 0, buffer.length)
    if (n === -EAGAIN) return
    conn.ended = n === 0
    if (n < 0 || (conn.ended && conn.unsent.length === 0)) {
      dropConnection(loop, conn)
      return
    }
    if (conn.ended) {
      updateInterest(loop, conn)
      return
    }
    const answer = loop.handle(received(loop, n))
    const taken = conn.unsent.length > 0 ? 0 : write(conn.fd, answer, 0, answer.length)
    if (taken < 0 && taken !== -EAGAIN) {
      dropConnection(loop, conn)
      return
    }
    if (taken < answer.length) keepUnsent(loop, conn, answer.subarray(Math.max(taken, 0)))
  }
// #endregion readable

// misconception: what is in unsent goes by itself
// check: 2.3b
// code: E2-OUT-UNASKED
// file: server.ts
// #region readable
  const { buffer } = loop
  const n = read(conn.fd, buffer, 0, buffer.length)
  if (n === -EAGAIN) return // the event was older than the truth
  conn.ended = n === 0
  if (n < 0 || (conn.ended && conn.unsent.length === 0)) {
    dropConnection(loop, conn) // below 0: -ECONNRESET and the like; EPOLLERR and EPOLLHUP end here too
    return
  }
  if (conn.ended) {
    updateInterest(loop, conn)
    return
  }
  const answer = loop.handle(received(loop, n))
  const both = new Uint8Array(conn.unsent.length + answer.length)
  both.set(conn.unsent)
  both.set(answer, conn.unsent.length)
  conn.unsent = both
  writable(loop, conn)
// #endregion readable

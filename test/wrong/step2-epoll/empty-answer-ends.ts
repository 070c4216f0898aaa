// misconception: write() = 0 is the end
// check: 2.2a
// code: E2-EMPTY-ANSWER
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
  // Nearly always the kernel takes all of it, and nothing is left to remember. But never past bytes that still wait.
  const taken = conn.unsent.length > 0 ? 0 : write(conn.fd, answer, 0, answer.length)
  if (taken === answer.length && taken > 0) return
  if (taken <= 0 && taken !== -EAGAIN && conn.unsent.length === 0) dropConnection(loop, conn)
  else keepUnsent(loop, conn, answer.subarray(Math.max(taken, 0)))
// #endregion readable

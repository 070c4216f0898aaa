// misconception: a read that fails has nothing for us
// check: 2.2e
// code: E2-READ-ERROR
// file: server.ts
// #region readable
  const { buffer } = loop
  const n = read(conn.fd, buffer, 0, buffer.length)
  if (n < 0) return
  conn.ended = n === 0
  if (conn.ended && conn.unsent.length === 0) {
    dropConnection(loop, conn)
    return
  }
  if (conn.ended) {
    updateInterest(loop, conn)
    return
  }
  const answer = loop.handle(received(loop, n))
  // Nearly always the kernel takes all of it, and nothing is left to remember. But never past bytes that still wait.
  const taken = conn.unsent.length > 0 ? 0 : write(conn.fd, answer, 0, answer.length)
  if (taken === answer.length) return
  if (taken < 0 && taken !== -EAGAIN) dropConnection(loop, conn)
  else keepUnsent(loop, conn, answer.subarray(Math.max(taken, 0)))
// #endregion readable

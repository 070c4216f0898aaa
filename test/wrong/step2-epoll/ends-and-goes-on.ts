// misconception: the interest is updated whenever something ended
// check: 2.2d
// code: E2-NOTHING-UNSENT
// file: server.ts
// #region readable
  const { buffer } = loop
  const n = read(conn.fd, buffer, 0, buffer.length)
  if (n === -EAGAIN) return // the event was older than the truth
  conn.ended = n === 0
  if (n < 0) {
    dropConnection(loop, conn)
    return
  }
  if (conn.ended && conn.unsent.length === 0) dropConnection(loop, conn)
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
// #region keepUnsent
  return todo("2.3", "keepUnsent")
// #endregion keepUnsent
// #region writable
  return todo("2.3", "writable")
// #endregion writable
// #region updateInterest
  return todo("2.3", "updateInterest")
// #endregion updateInterest

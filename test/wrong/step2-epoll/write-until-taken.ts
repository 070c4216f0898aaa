// misconception: a full buffer is soon empty again
// check: 2.3e
// code: E2-WRITE-WAITS
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
  for (let at = 0; at < answer.length; ) {
    const taken = write(conn.fd, answer, at, answer.length - at)
    if (taken === -EAGAIN) continue
    if (taken < 0) return dropConnection(loop, conn)
    at += taken
  }
// #endregion readable

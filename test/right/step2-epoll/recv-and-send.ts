// idea: recv and send instead of read and write
// file: server.ts
// imports: MSG_NOSIGNAL, recv, send
// #region readable
  const { buffer } = loop
  const n = recv(conn.fd, buffer, 0, buffer.length, 0)
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
  const taken = conn.unsent.length > 0 ? 0 : send(conn.fd, answer, 0, answer.length, MSG_NOSIGNAL)
  if (taken === answer.length) return
  if (taken < 0 && taken !== -EAGAIN) dropConnection(loop, conn)
  else keepUnsent(loop, conn, answer.subarray(Math.max(taken, 0)))
// #endregion readable
// #region writable
  const taken = send(conn.fd, conn.unsent, 0, conn.unsent.length, MSG_NOSIGNAL)
  if (taken === -EAGAIN) return
  if (taken > 0) conn.unsent = taken === conn.unsent.length ? NOTHING : conn.unsent.subarray(taken)
  if (taken < 0 || (conn.ended && conn.unsent.length === 0)) dropConnection(loop, conn)
  else updateInterest(loop, conn)
// #endregion writable

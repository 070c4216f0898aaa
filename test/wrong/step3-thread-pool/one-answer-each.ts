// misconception: one completion, one answer
// check: 3.4a
// code: E3-EARLY-LOST
// file: server.ts
// #region deliver
  const conn = reactor.connections[fd]
  if (conn?.generation !== generation) return
  conn.early.set(number, answer)
  const next = conn.early.get(conn.answered)
  if (next !== undefined) {
    conn.early.delete(conn.answered)
    conn.answered++
    send(reactor, conn, next)
  }
  settle(reactor, conn)
// #endregion deliver

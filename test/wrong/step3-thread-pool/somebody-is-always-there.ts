// misconception: somebody has the descriptor, the one or the other
// check: 3.4b
// code: E0-UNDEFINED
// file: server.ts
// #region deliver
  const conn = reactor.connections[fd] as Connection
  if (conn.generation !== generation) return
  conn.early.set(number, answer)
  for (let next = conn.early.get(conn.answered); next !== undefined; next = conn.early.get(conn.answered)) {
    conn.early.delete(conn.answered)
    conn.answered++
    send(reactor, conn, next)
    if (reactor.connections[fd] !== conn) return
  }
  settle(reactor, conn)
// #endregion deliver

// misconception: the descriptor says who asked
// check: 3.4b
// code: E3-STALE
// file: server.ts
// #region deliver
  const conn = reactor.connections[fd]
  if (conn === undefined) return
  conn.early.set(number, answer)
  for (let next = conn.early.get(conn.answered); next !== undefined; next = conn.early.get(conn.answered)) {
    conn.early.delete(conn.answered)
    conn.answered++
    send(reactor, conn, next)
    if (reactor.connections[fd] !== conn) return
  }
  settle(reactor, conn)
// #endregion deliver

// misconception: send() says nothing, so it has sent
// check: 3.4d
// code: E3-SENDS-ON
// file: server.ts
// #region deliver
  const conn = reactor.connections[fd]
  if (conn?.generation !== generation) return
  conn.early.set(number, answer)
  for (let next = conn.early.get(conn.answered); next !== undefined; next = conn.early.get(conn.answered)) {
    conn.early.delete(conn.answered)
    conn.answered++
    send(reactor, conn, next)
  }
  settle(reactor, conn)
// #endregion deliver

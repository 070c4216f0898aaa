// misconception: who has ended goes with the answer
// check: 3.4c
// code: E3-CUT-OFF
// file: server.ts
// #region deliver
  const conn = reactor.connections[fd]
  if (conn?.generation !== generation) return
  conn.early.set(number, answer)
  for (let next = conn.early.get(conn.answered); next !== undefined; next = conn.early.get(conn.answered)) {
    conn.early.delete(conn.answered)
    conn.answered++
    send(reactor, conn, next)
    if (reactor.connections[fd] !== conn) return
  }
  if (conn.ended) dropConnection(reactor, conn)
  else settle(reactor, conn)
// #endregion deliver

// misconception: an answer that is sent does no harm in the map
// check: 3.4a
// code: E3-KEEPS-EARLY
// file: server.ts
// #region deliver
  const conn = reactor.connections[fd]
  if (conn?.generation !== generation) return
  conn.early.set(number, answer)
  for (let next = conn.early.get(conn.answered); next !== undefined; next = conn.early.get(conn.answered)) {
    conn.answered++
    send(reactor, conn, next)
    if (reactor.connections[fd] !== conn) return
  }
  settle(reactor, conn)
// #endregion deliver

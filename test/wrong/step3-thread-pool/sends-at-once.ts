// misconception: an answer that is there goes out
// check: 3.4a
// code: E3-ORDER
// file: server.ts
// #region deliver
  const conn = reactor.connections[fd]
  if (conn?.generation !== generation) return
  conn.answered++
  send(reactor, conn, answer)
  settle(reactor, conn)
// #endregion deliver

// misconception: an answer out of turn is too early
// check: 3.4a
// code: E3-EARLY-LOST
// file: server.ts
// #region deliver
  const conn = reactor.connections[fd]
  if (conn?.generation !== generation) return
  if (number !== conn.answered) return
  conn.answered++
  send(reactor, conn, answer)
  settle(reactor, conn)
// #endregion deliver

// misconception: when all is taken, the counter goes back to 0
// check: 3.3f
// code: E3-CLEARS-LATE
// file: server.ts
// #region completed
  const { pool, stalled } = reactor
  for (let taken = takeCompletion(pool); taken !== undefined; taken = takeCompletion(pool))
    deliver(reactor, taken.ticket, taken.answer)
  void read(pool.wakeFd, pool.wakes, 0, pool.wakes.byteLength)
  for (const conn of [...stalled]) {
    stalled.delete(conn)
    if (reactor.connections[conn.fd] === conn) takeLines(reactor, conn)
    settle(reactor, conn)
  }
// #endregion completed

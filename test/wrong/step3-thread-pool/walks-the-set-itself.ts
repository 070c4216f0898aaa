// misconception: a loop over a set sees what was in it at the beginning
// check: 3.3h
// code: E3-WALKS-ON
// file: server.ts
// #region completed
  const { pool, stalled } = reactor
  void read(pool.wakeFd, pool.wakes, 0, pool.wakes.byteLength)
  for (let taken = takeCompletion(pool); taken !== undefined; taken = takeCompletion(pool))
    deliver(reactor, taken.ticket, taken.answer)
  for (const conn of stalled) {
    stalled.delete(conn)
    if (reactor.connections[conn.fd] === conn) takeLines(reactor, conn)
    settle(reactor, conn)
  }
// #endregion completed

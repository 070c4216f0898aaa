// misconception: one event is one completion
// check: 3.3e
// code: E3-ONE-COMPLETION
// file: server.ts
// #region completed
  const { pool, stalled } = reactor
  void read(pool.wakeFd, pool.wakes, 0, pool.wakes.byteLength)
  const taken = takeCompletion(pool)
  if (taken !== undefined) deliver(reactor, taken.ticket, taken.answer)
  for (const conn of [...stalled]) {
    stalled.delete(conn)
    if (reactor.connections[conn.fd] === conn) takeLines(reactor, conn)
    settle(reactor, conn)
  }
// #endregion completed

// misconception: the stalled have waited longest
// check: 3.3i
// code: E3-STAYS-STALLED
// file: server.ts
// #region completed
  const { pool, stalled } = reactor
  void read(pool.wakeFd, pool.wakes, 0, pool.wakes.byteLength)
  for (const conn of [...stalled]) {
    stalled.delete(conn)
    if (reactor.connections[conn.fd] === conn) takeLines(reactor, conn)
    settle(reactor, conn)
  }
  for (let taken = takeCompletion(pool); taken !== undefined; taken = takeCompletion(pool))
    deliver(reactor, taken.ticket, taken.answer)
// #endregion completed

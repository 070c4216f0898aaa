// misconception: the set forgets by itself
// check: 3.3h
// code: E3-KEEPS-STALLED
// file: server.ts
// #region completed
  const { pool, stalled } = reactor
  void read(pool.wakeFd, pool.wakes, 0, pool.wakes.byteLength)
  for (let taken = takeCompletion(pool); taken !== undefined; taken = takeCompletion(pool))
    deliver(reactor, taken.ticket, taken.answer)
  for (const conn of [...stalled]) {
    if (reactor.connections[conn.fd] === conn) takeLines(reactor, conn)
    settle(reactor, conn)
  }
// #endregion completed

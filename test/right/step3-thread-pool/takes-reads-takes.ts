// idea: takes, reads the counter, takes once more
// file: server.ts
// #region completed
  const { pool, stalled } = reactor
  const takeAll = () => {
    let taken = takeCompletion(pool)
    while (taken !== undefined) {
      deliver(reactor, taken.ticket, taken.answer)
      taken = takeCompletion(pool)
    }
  }
  takeAll()
  while (read(pool.wakeFd, pool.wakes, 0, pool.wakes.byteLength) >= 0) takeAll()
  const waiting = [...stalled]
  for (const conn of waiting) {
    stalled.delete(conn)
    if (reactor.connections[conn.fd] === conn) takeLines(reactor, conn)
    settle(reactor, conn)
  }
// #endregion completed

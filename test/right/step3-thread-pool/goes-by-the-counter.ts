// idea: takes as many completions as the eventfd has counted
// file: server.ts
// not with: wakes-less-often
// #region completed
  const { pool, stalled } = reactor
  if (read(pool.wakeFd, pool.wakes, 0, pool.wakes.byteLength) < 0) return
  for (let left = Number(pool.wakes[0] ?? 0n); left > 0; left--) {
    const taken = takeCompletion(pool)
    if (taken !== undefined) deliver(reactor, taken.ticket, taken.answer)
  }
  const waiting = Array.from(stalled)
  stalled.clear()
  for (const conn of waiting) {
    if (reactor.connections[conn.fd] !== conn) continue
    takeLines(reactor, conn)
    settle(reactor, conn)
  }
// #endregion completed

// misconception: the event is over once it was reported
// check: 3.3d
// code: E3-NOT-DRAINED
// file: server.ts
// #region completed
  const { pool, stalled } = reactor
  for (let taken = takeCompletion(pool); taken !== undefined; taken = takeCompletion(pool))
    deliver(reactor, taken.ticket, taken.answer)
  for (const conn of [...stalled]) {
    stalled.delete(conn)
    if (reactor.connections[conn.fd] === conn) takeLines(reactor, conn)
    settle(reactor, conn)
  }
// #endregion completed

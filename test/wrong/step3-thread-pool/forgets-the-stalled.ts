// misconception: the next event of a connection takes it up again
// check: 3.3h
// code: E3-DROPS-JOB
// file: server.ts
// #region completed
  const { pool } = reactor
  void read(pool.wakeFd, pool.wakes, 0, pool.wakes.byteLength)
  for (let taken = takeCompletion(pool); taken !== undefined; taken = takeCompletion(pool))
    deliver(reactor, taken.ticket, taken.answer)
// #endregion completed

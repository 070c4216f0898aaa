// misconception: whoever asked has asked
// check: 3.3h
// code: E3-DROPS-JOB
// file: server.ts
// #region request
  const { service, pool } = reactor
  const ticket: Ticket = { fd: conn.fd, generation: conn.generation, number: conn.asked++ }
  if (service.heavy(line)) return submit(pool, ticket, line)
  deliver(reactor, ticket, service.answer(line))
  return true
// #endregion request

// misconception: a request must not be refused
// check: 3.3h
// code: E3-POOL-BLOCKS
// file: server.ts
// #region request
  const { service, pool } = reactor
  const ticket: Ticket = { fd: conn.fd, generation: conn.generation, number: conn.asked }
  const heavy = service.heavy(line)
  if (heavy) while (!submit(pool, ticket, line));
  conn.asked++
  if (!heavy) deliver(reactor, ticket, service.answer(line))
  return true
// #endregion request

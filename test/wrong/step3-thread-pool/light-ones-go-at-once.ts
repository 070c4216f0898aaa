// misconception: what is there may be sent
// check: 3.4a
// code: E3-LIGHT-FIRST
// file: server.ts
// #region request
  const { service, pool } = reactor
  const ticket: Ticket = { fd: conn.fd, generation: conn.generation, number: conn.asked }
  const heavy = service.heavy(line)
  if (heavy && !submit(pool, ticket, line)) return false
  conn.asked++
  if (!heavy) send(reactor, conn, service.answer(line))
  return true
// #endregion request

// misconception: only jobs need a number
// check: 3.3a
// code: E3-NOT-COUNTED
// file: server.ts
// #region request
  const { service, pool } = reactor
  const ticket: Ticket = { fd: conn.fd, generation: conn.generation, number: conn.asked }
  const heavy = service.heavy(line)
  if (heavy && !submit(pool, ticket, line)) return false
  if (heavy) conn.asked++
  if (!heavy) deliver(reactor, ticket, service.answer(line))
  return true
// #endregion request

// misconception: the number of a request is the count with it
// check: 3.3a
// code: E3-LIGHT
// file: server.ts
// #region request
  const { service, pool } = reactor
  const heavy = service.heavy(line)
  conn.asked++
  const ticket: Ticket = { fd: conn.fd, generation: conn.generation, number: conn.asked }
  if (heavy && !submit(pool, ticket, line)) {
    conn.asked--
    return false
  }
  if (!heavy) deliver(reactor, ticket, service.answer(line))
  return true
// #endregion request

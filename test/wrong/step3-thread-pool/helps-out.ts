// misconception: when the pool is full the loop helps out
// check: 3.3h
// code: E3-IN-LOOP
// file: server.ts
// #region request
  const { service, pool } = reactor
  const ticket: Ticket = { fd: conn.fd, generation: conn.generation, number: conn.asked }
  const heavy = service.heavy(line)
  const taken = heavy && submit(pool, ticket, line)
  conn.asked++
  if (!taken) deliver(reactor, ticket, service.answer(line))
  return true
// #endregion request

// misconception: the loop answers, that is what it is for
// check: 3.3b
// code: E3-IN-LOOP
// file: server.ts
// #region request
  const ticket: Ticket = { fd: conn.fd, generation: conn.generation, number: conn.asked++ }
  deliver(reactor, ticket, reactor.service.answer(line))
  return true
// #endregion request

// idea: a heavy request leaves before anything else is looked at
// file: server.ts
// #region request
  const { fd, generation, asked: number } = conn
  if (reactor.service.heavy(line)) {
    const taken = submit(reactor.pool, { fd, generation, number }, line)
    if (taken) conn.asked = number + 1
    return taken
  }
  const answer = reactor.service.answer(line)
  conn.asked = number + 1
  deliver(reactor, { fd, generation, number }, answer)
  return true
// #endregion request

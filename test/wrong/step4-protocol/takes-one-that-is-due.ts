// misconception: each turn has one deadline
// check: 4.3e
// code: E4-DUE-SOME
// file: deadlines.ts
// #region due
  const [first] = loop.later
  if (first === undefined || first.atMs > nowMs) return
  loop.later.shift()
  const client = loop.clients[first.fd]
  if (client?.generation !== first.generation) return
  client.inFlight--
  if (!client.refused) {
    append(client.output, first.answer)
    heard(loop, client)
  }
  proceed(loop, client)
// #endregion due

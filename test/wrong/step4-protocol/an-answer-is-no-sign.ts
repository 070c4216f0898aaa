// misconception: only the client can show that it is there
// check: 4.6f
// code: E4-COUNTS-WAITING
// file: deadlines.ts
// #region due
  for (let first = loop.later[0]; first !== undefined && first.atMs <= nowMs; first = loop.later[0]) {
    loop.later.shift()
    const client = loop.clients[first.fd]
    if (client?.generation !== first.generation) continue // gone; the number may be somebody else's
    client.inFlight--
    if (!client.refused) {
      append(client.output, first.answer)
    }
    proceed(loop, client)
  }
// #endregion due

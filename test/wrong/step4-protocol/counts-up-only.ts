// misconception: inFlight counts the requests
// check: 4.3h
// code: E4-NEVER-ENDS
// file: deadlines.ts
// #region due
  for (let first = loop.later[0]; first !== undefined && first.atMs <= nowMs; first = loop.later[0]) {
    loop.later.shift()
    const client = loop.clients[first.fd]
    if (client?.generation !== first.generation) continue // gone; the number may be somebody else's
    if (!client.refused) {
      append(client.output, first.answer)
      heard(loop, client) // it was waiting for us, not we for it
    }
    proceed(loop, client)
  }
// #endregion due

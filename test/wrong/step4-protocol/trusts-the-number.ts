// misconception: a descriptor says who asked
// check: 4.3g
// code: E4-STALE
// file: deadlines.ts
// #region due
  for (let first = loop.later[0]; first !== undefined && first.atMs <= nowMs; first = loop.later[0]) {
    loop.later.shift()
    const client = loop.clients[first.fd]
    if (client === undefined) continue // gone; the number may be somebody else's
    client.inFlight--
    if (!client.refused) {
      append(client.output, first.answer)
      heard(loop, client) // it was waiting for us, not we for it
    }
    proceed(loop, client)
  }
// #endregion due

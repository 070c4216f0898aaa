// misconception: what is in the output goes out
// check: 4.3e
// code: E4-LATER-LOST
// file: deadlines.ts
// #region due
  for (let first = loop.later[0]; first !== undefined && first.atMs <= nowMs; first = loop.later[0]) {
    loop.later.shift()
    const client = loop.clients[first.fd]
    if (client?.generation !== first.generation) continue // gone; the number may be somebody else's
    client.inFlight--
    if (!client.refused) {
      append(client.output, first.answer)
      heard(loop, client) // it was waiting for us, not we for it
    }
  }
// #endregion due

// misconception: what is due is answered
// check: 4.6b
// code: E4-ANSWERS-ON
// file: deadlines.ts
// #region due
  for (let first = loop.later[0]; first !== undefined && first.atMs <= nowMs; first = loop.later[0]) {
    loop.later.shift()
    const client = loop.clients[first.fd]
    if (client?.generation !== first.generation) continue // gone; the number may be somebody else's
    client.inFlight--
    append(client.output, first.answer)
    if (!client.refused) heard(loop, client)
    proceed(loop, client)
  }
// #endregion due

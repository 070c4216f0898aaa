// misconception: whose answer is due is heard, whoever it is
// check: 4.6c
// code: E4-REFUSED-HEARD
// file: deadlines.ts
// #region due
  for (let first = loop.later[0]; first !== undefined && first.atMs <= nowMs; first = loop.later[0]) {
    loop.later.shift()
    const client = loop.clients[first.fd]
    if (client?.generation !== first.generation) continue
    client.inFlight--
    if (!client.refused) append(client.output, first.answer)
    heard(loop, client)
    proceed(loop, client)
  }
// #endregion due

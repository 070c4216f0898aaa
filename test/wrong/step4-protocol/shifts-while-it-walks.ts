// misconception: a list can lose its front while one walks over it
// check: 4.3e
// code: E4-DUE-SOME
// file: deadlines.ts
// #region due
  for (const first of loop.later) {
    if (first.atMs > nowMs) break
    loop.later.shift()
    const client = loop.clients[first.fd]
    if (client?.generation !== first.generation) continue
    client.inFlight--
    if (!client.refused) {
      append(client.output, first.answer)
      heard(loop, client)
    }
    proceed(loop, client)
  }
// #endregion due

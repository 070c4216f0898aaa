// idea: takes all that is due out of the list first
// file: deadlines.ts
// #region due
  const behind = loop.later.findIndex(({ atMs }) => atMs > nowMs)
  for (const { fd, generation, answer } of loop.later.splice(0, behind === -1 ? loop.later.length : behind)) {
    const client = loop.clients[fd]
    if (client === undefined || client.generation !== generation) continue
    client.inFlight -= 1
    if (client.refused) continue
    append(client.output, answer)
    heard(loop, client)
    proceed(loop, client)
  }
// #endregion due

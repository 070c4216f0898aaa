// idea: takes its answers out of loop.later as well
// file: client.ts
// #region leave
  Object.assign(client, { refused: true, stalled: false, inFlight: 0 })
  for (let i = loop.later.length - 1; i >= 0; i--)
    if (loop.later[i]?.generation === client.generation) loop.later.splice(i, 1)
  Object.assign(client.input, { start: 0, end: 0 })
  heard(loop, client)
// #endregion leave

// idea: collects who is over time before it acts
// file: deadlines.ts
// #region expire
  const over = (among: Set<(typeof loop.clients)[number] & object>, ms: number) =>
    [...among].filter(({ heardMs }) => nowMs - heardMs >= ms)
  for (const client of over(loop.leaving, LINGER_MS)) dropClient(loop, client)
  for (const client of over(loop.speaking, IDLE_MS)) {
    if (client.inFlight === 0) loop.protocol.tooQuiet(loop, client)
    else heard(loop, client)
    proceed(loop, client)
  }
// #endregion expire

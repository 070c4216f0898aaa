// misconception: who waits for an answer can be passed over
// check: 4.6f
// code: E4-STAYS-DUE
// file: deadlines.ts
// #region expire
  for (const client of loop.speaking) {
    if (client.heardMs + IDLE_MS > nowMs) break
    if (client.inFlight > 0) continue
    loop.protocol.tooQuiet(loop, client)
    proceed(loop, client)
  }
  for (const client of loop.leaving) {
    if (client.heardMs + LINGER_MS > nowMs) break
    dropClient(loop, client)
  }
// #endregion expire

// misconception: who is refused has gone
// check: 4.6c
// code: E4-NO-LINGER
// file: deadlines.ts
// #region expire
  for (const client of loop.speaking) {
    if (client.heardMs + IDLE_MS > nowMs) break
    if (client.inFlight > 0)
      heard(loop, client) // it is waiting for us
    else {
      loop.protocol.tooQuiet(loop, client)
      proceed(loop, client)
    }
  }
  for (const client of loop.leaving) {
    dropClient(loop, client)
  }
// #endregion expire

// misconception: one is over time, so the time is over
// check: 4.6d
// code: E4-TOO-EARLY
// file: deadlines.ts
// #region expire
  for (const client of loop.speaking) {
    if (client.inFlight > 0)
      heard(loop, client) // it is waiting for us
    else {
      loop.protocol.tooQuiet(loop, client)
      proceed(loop, client)
    }
  }
  for (const client of loop.leaving) {
    if (client.heardMs + LINGER_MS > nowMs) break
    dropClient(loop, client)
  }
// #endregion expire

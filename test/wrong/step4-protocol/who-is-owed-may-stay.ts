// misconception: who is owed something is not done
// check: 4.6g
// code: E4-SLOW-READER
// file: deadlines.ts
// #region expire
  for (const client of loop.speaking) {
    if (client.heardMs + IDLE_MS > nowMs) break
    if (client.inFlight > 0 || client.output.end > client.output.start)
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

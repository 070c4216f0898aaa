// misconception: who was told will close
// check: 4.6c
// code: E4-LINGERS
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
// #endregion expire

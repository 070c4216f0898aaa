// misconception: behind a client that waits stand clients that have time
// check: 4.6f
// code: E4-SILENT
// file: deadlines.ts
// #region expire
  for (const client of loop.speaking) {
    if (client.heardMs + IDLE_MS > nowMs || client.inFlight > 0) break
    loop.protocol.tooQuiet(loop, client)
    proceed(loop, client)
  }
  for (const client of loop.leaving) {
    if (client.heardMs + LINGER_MS > nowMs) break
    dropClient(loop, client)
  }
// #endregion expire

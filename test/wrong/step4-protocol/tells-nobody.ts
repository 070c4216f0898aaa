// misconception: what is in the output goes out
// check: 4.6d
// code: E4-NOT-SENT
// file: deadlines.ts
// #region expire
  for (const client of loop.speaking) {
    if (client.heardMs + IDLE_MS > nowMs) break
    if (client.inFlight > 0)
      heard(loop, client) // it is waiting for us
    else {
      loop.protocol.tooQuiet(loop, client)
    }
  }
  for (const client of loop.leaving) {
    if (client.heardMs + LINGER_MS > nowMs) break
    dropClient(loop, client)
  }
// #endregion expire

// misconception: who is silent does not listen
// check: 4.6d
// code: E4-NOT-TOLD
// file: deadlines.ts
// #region expire
  for (const client of loop.speaking) {
    if (client.heardMs + IDLE_MS > nowMs) break
    if (client.inFlight > 0)
      heard(loop, client) // it is waiting for us
    else {
      dropClient(loop, client)
    }
  }
  for (const client of loop.leaving) {
    if (client.heardMs + LINGER_MS > nowMs) break
    dropClient(loop, client)
  }
// #endregion expire

// misconception: who says nothing is silent
// check: 4.6f
// code: E4-KILLS-WAITING
// file: deadlines.ts
// #region expire
  for (const client of loop.speaking) {
    if (client.heardMs + IDLE_MS > nowMs) break
    loop.protocol.tooQuiet(loop, client)
    proceed(loop, client)
  }
  for (const client of loop.leaving) {
    if (client.heardMs + LINGER_MS > nowMs) break
    dropClient(loop, client)
  }
// #endregion expire

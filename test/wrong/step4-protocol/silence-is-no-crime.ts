// misconception: who says nothing costs nothing
// check: 4.6c
// code: E4-SILENT
// file: deadlines.ts
// #region expire
  for (const client of loop.leaving) {
    if (client.heardMs + LINGER_MS > nowMs) break
    dropClient(loop, client)
  }
// #endregion expire

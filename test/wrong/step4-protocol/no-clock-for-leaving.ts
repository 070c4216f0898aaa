// misconception: the time of who leaves runs anyway
// check: 4.6c
// code: E4-LINGERS
// file: client.ts
// #region leave
  client.refused = true
  client.stalled = false
  client.input.start = client.input.end
// #endregion leave

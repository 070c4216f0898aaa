// misconception: who leaves has no streams
// check: 4.6a
// code: E4-OUTPUT-GONE
// file: client.ts
// #region leave
  client.refused = true
  client.stalled = false
  client.input.start = client.input.end
  client.output.start = client.output.end
  heard(loop, client)
// #endregion leave

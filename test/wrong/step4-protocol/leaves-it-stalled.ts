// misconception: what was stalled stays so when the client leaves
// check: 4.6g
// code: E4-LEFT-STALLED
// file: client.ts
// #region leave
  client.refused = true
  client.input.start = client.input.end
  heard(loop, client)
// #endregion leave

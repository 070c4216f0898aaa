// misconception: what is under way for it is thrown away
// check: 4.6a
// code: E4-OTHERS
// file: client.ts
// #region leave
  client.refused = true
  client.stalled = false
  client.input.start = client.input.end
  heard(loop, client)
  client.inFlight = 0
  loop.later.length = 0
// #endregion leave

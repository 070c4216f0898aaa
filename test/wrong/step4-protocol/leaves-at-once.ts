// misconception: who is refused is dropped
// check: 4.6a
// code: E4-NOT-TOLD
// file: client.ts
// #region leave
  client.refused = true
  dropClient(loop, client)
// #endregion leave

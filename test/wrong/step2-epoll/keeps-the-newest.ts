// misconception: unsent is what the last write left
// check: 2.3c
// code: E2-OVERWRITES
// file: server.ts
// #region keepUnsent
  conn.unsent = rest.slice()
  updateInterest(loop, conn)
// #endregion keepUnsent

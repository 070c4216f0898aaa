// misconception: subarray() is a copy
// check: 2.3b
// code: E2-SHARED-BUFFER
// file: server.ts
// #region keepUnsent
  conn.unsent = rest
  updateInterest(loop, conn)
// #endregion keepUnsent

// misconception: write takes everything
// check: 2.3a
// code: E2-PARTIAL
// file: server.ts
// #region keepUnsent
  void [loop, conn, rest]
// #endregion keepUnsent

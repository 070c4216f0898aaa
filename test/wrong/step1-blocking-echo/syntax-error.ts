// misconception: the last brace is a detail
// file: server.ts
// check: 1.1a
// code: E0-COMPILE
// #region serve
  for (;;) {
// #endregion serve

// misconception: the end of a conversation is the end of the program
// file: server.ts
// check: 1.2c
// code: E0-EXITED
// #region echoConnection
  process.exit(0)
// #endregion echoConnection

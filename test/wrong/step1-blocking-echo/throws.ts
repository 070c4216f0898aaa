// misconception: an index one too far is undefined and harmless
// file: server.ts
// check: 1.2c
// code: E0-THREW
// #region echoConnection
  throw new Error(`no such client: ${connFd} ${handle.name}`)
// #endregion echoConnection

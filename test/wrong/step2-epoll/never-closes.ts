// misconception: a connection without an entry is gone
// check: 2.2d
// code: E2-NOT-CLOSED
// file: server.ts
// #region dropConnection
  loop.connections[conn.fd] = undefined
// #endregion dropConnection

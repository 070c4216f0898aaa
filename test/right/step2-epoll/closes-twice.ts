// idea: closes twice in a row, with nothing in between that could be given the number
// file: server.ts
// #region dropConnection
  loop.connections[conn.fd] = undefined
  void close(conn.fd)
  void close(conn.fd)
// #endregion dropConnection

// misconception: a table without gaps is tidier
// check: 2.2d
// code: E2-MOVES-STATE
// file: server.ts
// #region dropConnection
  loop.connections.splice(conn.fd, 1)
  // Leaves the interest set by itself, because no duplicate of the descriptor exists. epoll(7)
  void close(conn.fd) // an error of the connection would be reported here; it is over either way
// #endregion dropConnection

// misconception: close() forgets the connection
// check: 2.2d
// code: E2-KEEPS-STATE
// file: server.ts
// #region dropConnection
  // Leaves the interest set by itself, because no duplicate of the descriptor exists. epoll(7)
  void close(conn.fd) // an error of the connection would be reported here; it is over either way
// #endregion dropConnection

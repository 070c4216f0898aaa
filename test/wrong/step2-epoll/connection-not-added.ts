// misconception: an accepted connection is watched like its listener
// check: 2.2a
// code: E2-NOT-WATCHED
// file: server.ts
// #region addConnection
  loop.connections[connFd] = newConnection(connFd, EPOLLIN)
// #endregion addConnection

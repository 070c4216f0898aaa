// misconception: a connection is watched for reading and writing
// check: 2.2g
// code: E2-OUT-ARMED
// file: server.ts
// #region addConnection
  loop.connections[connFd] = newConnection(connFd, EPOLLIN)
  check(epoll_ctl(loop.epollFd, EPOLL_CTL_ADD, connFd, EPOLLIN | EPOLLOUT, connFd), "epoll_ctl")
// #endregion addConnection

// misconception: EPOLLONESHOT
// check: 2.2a
// code: E2-NOT-LEVEL
// file: server.ts
// imports: EPOLLONESHOT
// #region addConnection
  loop.connections[connFd] = newConnection(connFd, EPOLLIN)
  check(epoll_ctl(loop.epollFd, EPOLL_CTL_ADD, connFd, EPOLLIN | EPOLLONESHOT, connFd), "epoll_ctl")
// #endregion addConnection

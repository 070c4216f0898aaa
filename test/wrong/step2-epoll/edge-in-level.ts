// misconception: EPOLLET in the level loop: one read per edge
// check: 2.2c
// code: E2-NOT-LEVEL
// file: server.ts
// imports: EPOLLET
// #region addConnection
  loop.connections[connFd] = newConnection(connFd, EPOLLIN)
  check(epoll_ctl(loop.epollFd, EPOLL_CTL_ADD, connFd, EPOLLIN | EPOLLET, connFd), "epoll_ctl")
// #endregion addConnection

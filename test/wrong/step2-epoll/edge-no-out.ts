// misconception: room in the send buffer is always reported
// check: 2.4d
// code: E2-ET-WRITE
// file: edge.ts
// #region addEdge
  const interest = EPOLLIN | EPOLLET
  loop.connections[connFd] = newConnection(connFd, interest)
  check(epoll_ctl(loop.epollFd, EPOLL_CTL_ADD, connFd, interest, connFd), "epoll_ctl")
// #endregion addEdge

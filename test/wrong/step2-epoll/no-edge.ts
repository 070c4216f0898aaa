// misconception: EPOLLIN and EPOLLOUT are edges
// check: 2.4a
// code: E2-NOT-EDGE
// file: edge.ts
// #region addEdge
  const interest = EPOLLIN | EPOLLOUT
  loop.connections[connFd] = newConnection(connFd, interest)
  check(epoll_ctl(loop.epollFd, EPOLL_CTL_ADD, connFd, interest, connFd), "epoll_ctl")
// #endregion addEdge

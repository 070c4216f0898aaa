// idea: the interest set first, the table second
// file: server.ts
// imports: EPOLLRDHUP
// #region addConnection
  check(epoll_ctl(loop.epollFd, EPOLL_CTL_ADD, connFd, EPOLLIN | EPOLLRDHUP, connFd), "epoll_ctl")
  loop.connections[connFd] = newConnection(connFd, EPOLLIN)
// #endregion addConnection

// idea: leaves the interest set with EPOLL_CTL_DEL before it closes
// file: server.ts
// imports: EPOLL_CTL_DEL
// #region dropConnection
  void epoll_ctl(loop.epollFd, EPOLL_CTL_DEL, conn.fd, 0, 0)
  delete loop.connections[conn.fd]
  void close(conn.fd)
// #endregion dropConnection

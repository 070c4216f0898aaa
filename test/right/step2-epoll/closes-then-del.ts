// idea: closes first, and needlessly leaves the interest set then
// file: server.ts
// imports: EPOLL_CTL_DEL
// #region dropConnection
  loop.connections[conn.fd] = undefined
  void close(conn.fd)
  void epoll_ctl(loop.epollFd, EPOLL_CTL_DEL, conn.fd, 0, 0)
// #endregion dropConnection

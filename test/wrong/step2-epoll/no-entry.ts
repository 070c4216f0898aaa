// misconception: the interest set is the table
// check: 2.2a
// code: E2-NO-ENTRY
// file: server.ts
// #region addConnection
  check(epoll_ctl(loop.epollFd, EPOLL_CTL_ADD, connFd, EPOLLIN, connFd), "epoll_ctl")
// #endregion addConnection

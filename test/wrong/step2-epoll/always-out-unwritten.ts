// misconception: a connection is watched for reading and writing, part 2.3 being open
// check: 2.2a
// code: E2-OUT-ARMED
// file: server.ts
// #region addConnection
  loop.connections[connFd] = newConnection(connFd, EPOLLIN)
  check(epoll_ctl(loop.epollFd, EPOLL_CTL_ADD, connFd, EPOLLIN | EPOLLOUT, connFd), "epoll_ctl")
// #endregion addConnection
// #region keepUnsent
  return todo("2.3", "keepUnsent")
// #endregion keepUnsent
// #region writable
  return todo("2.3", "writable")
// #endregion writable
// #region updateInterest
  return todo("2.3", "updateInterest")
// #endregion updateInterest

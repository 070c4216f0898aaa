// misconception: one event is one connection
// check: 2.1b
// code: E2-ONE-ACCEPT
// file: server.ts
// #region acceptAll
  const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC | SOCK_NONBLOCK)
  if (connFd === -EAGAIN) return 0
  if (connFd < 0) return connFd
  accepted(connFd)
  return 0
// #endregion acceptAll

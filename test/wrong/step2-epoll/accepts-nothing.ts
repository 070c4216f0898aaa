// misconception: accepting is for somebody else
// check: 2.1b
// code: E2-ONE-ACCEPT
// file: server.ts
// #region acceptAll
  for (let taken = 0; taken < 0; taken++) {
    // Nothing is inherited from the listening socket, so the flags are asked for each time:
    //   accept4(5<listen>, NULL, NULL, SOCK_CLOEXEC|SOCK_NONBLOCK) = 7<conn 1>
    const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC | SOCK_NONBLOCK)
    if (connFd === -EAGAIN) return 0
    if (connFd < 0) return connFd
    accepted(connFd)
  }
  return 0
// #endregion acceptAll

// misconception: EAGAIN says try again, so it is tried again
// check: 2.1b
// code: E2-ACCEPT-SPINS
// file: server.ts
// #region acceptAll
  for (;;) {
    // Nothing is inherited from the listening socket, so the flags are asked for each time:
    //   accept4(5<listen>, NULL, NULL, SOCK_CLOEXEC|SOCK_NONBLOCK) = 7<conn 1>
    const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC | SOCK_NONBLOCK)
    if (connFd === -EAGAIN) continue
    if (connFd < 0) return connFd
    accepted(connFd)
  }
// #endregion acceptAll

// misconception: every error passes
// check: 2.1d
// code: E2-ACCEPT-RETRIES
// file: server.ts
// #region acceptAll
  for (;;) {
    // Nothing is inherited from the listening socket, so the flags are asked for each time:
    //   accept4(5<listen>, NULL, NULL, SOCK_CLOEXEC|SOCK_NONBLOCK) = 7<conn 1>
    const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC | SOCK_NONBLOCK)
    if (connFd === -EAGAIN) return 0
    if (connFd < 0) continue
    accepted(connFd)
  }
// #endregion acceptAll

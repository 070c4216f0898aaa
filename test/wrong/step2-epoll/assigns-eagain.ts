// misconception: = compares
// check: 2.1b
// code: E2-ACCEPT-KEPT
// file: server.ts
// #region acceptAll
  for (;;) {
    let connFd = accept4(listenFd, null, null, SOCK_CLOEXEC | SOCK_NONBLOCK)
    // biome-ignore lint/suspicious/noAssignInExpressions: that is the mistake
    if ((connFd = -EAGAIN)) return 0
    if (connFd < 0) return connFd
    accepted(connFd)
  }
// #endregion acceptAll

// idea: each thread has a word of its own
// file: prethread.ts
// #region acceptConnections
  for (let connFd = accept4(listenFd, null, null, 0); connFd >= 0; connFd = accept4(listenFd, null, null, 0)) {
    conversation()(connFd)
    check(close(connFd), "close")
    served[index] = (served[index] ?? 0) + 1
  }
// #endregion acceptConnections

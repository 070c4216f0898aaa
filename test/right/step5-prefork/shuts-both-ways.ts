// idea: shuts both directions of the listening socket down
// file: prethread.ts
// imports: SHUT_RDWR
// #region stopAcceptors
  void shutdown(listenFd, SHUT_RDWR)
  try {
    threads.join()
  } finally {
    check(close(listenFd), "close")
  }
// #endregion stopAcceptors

// misconception: a thread ends when it is asked to join
// check: 5.5c
// code: E5-NOT-WOKEN
// file: prethread.ts
// #region stopAcceptors
  threads.join()
  check(shutdown(listenFd, SHUT_RD), "shutdown")
  void close(listenFd)
// #endregion stopAcceptors

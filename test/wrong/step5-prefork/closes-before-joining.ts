// misconception: nobody sleeps on it any more, so it can go
// check: 5.5c
// code: E5-CLOSED-EARLY
// file: prethread.ts
// #region stopAcceptors
  check(shutdown(listenFd, SHUT_RD), "shutdown")
  void close(listenFd)
  threads.join()
// #endregion stopAcceptors

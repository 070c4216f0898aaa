// misconception: woken is ended
// check: 5.5c
// code: E5-STOPS-EARLY
// file: prethread.ts
// #region stopAcceptors
  check(shutdown(listenFd, SHUT_RD), "shutdown")
  void close(listenFd)
// #endregion stopAcceptors

// misconception: what is shut down is closed
// check: 5.5c
// code: E5-LISTENER-LEFT
// file: prethread.ts
// #region stopAcceptors
  check(shutdown(listenFd, SHUT_RD), "shutdown")
  threads.join()
// #endregion stopAcceptors

// misconception: close() ends what waits on it
// check: 5.5c
// code: E5-NOT-WOKEN
// file: prethread.ts
// #region stopAcceptors
  void close(listenFd)
  threads.join()
// #endregion stopAcceptors

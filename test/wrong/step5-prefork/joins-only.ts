// misconception: a thread ends when it is waited for
// check: 5.5c
// code: E5-NOT-WOKEN
// file: prethread.ts
// #region stopAcceptors
  threads.join()
  void close(listenFd)
// #endregion stopAcceptors

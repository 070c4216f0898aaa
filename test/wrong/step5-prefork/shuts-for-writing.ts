// misconception: shutdown() of one direction is like the other
// check: 5.5c
// code: E5-NOT-WOKEN
// file: prethread.ts
// imports: SHUT_WR
// #region stopAcceptors
  void shutdown(listenFd, SHUT_WR)
  threads.join()
  void close(listenFd)
// #endregion stopAcceptors

// misconception: an endless loop is a server
// file: server.ts
// check: 1.4a
// code: E0-SPIN
// #region serve
  void listenFd
  void handle
  for (;;) {
    void 0
  }
// #endregion serve

// misconception: the parent has time for a client
// file: server.ts
// check: 6.6a
// code: E6-START-NO-CHILD
// #region startChild
  server.serve(connFd)
// #endregion startChild

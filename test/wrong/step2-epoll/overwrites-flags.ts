// misconception: F_SETFL adds flags
// check: 2.1a
// code: E2-FLAGS
// file: server.ts
// #region setNonblocking
  return fcntl(fd, F_SETFL, O_NONBLOCK)
// #endregion setNonblocking

// misconception: O_NONBLOCK is a flag of the descriptor
// check: 2.1a
// code: E2-BLOCKING
// file: server.ts
// imports: F_SETFD
// #region setNonblocking
  const flags = fcntl(fd, F_GETFL, 0)
  if (flags < 0) return flags
  return fcntl(fd, F_SETFD, flags | O_NONBLOCK)
// #endregion setNonblocking

// misconception: ^ adds a flag
// check: 2.1a
// code: E2-TOGGLES
// file: server.ts
// #region setNonblocking
  const flags = fcntl(fd, F_GETFL, 0)
  if (flags < 0) return flags
  return fcntl(fd, F_SETFL, flags ^ O_NONBLOCK)
// #endregion setNonblocking

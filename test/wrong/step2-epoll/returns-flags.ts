// misconception: the flags are the result
// check: 2.1a
// code: E2-FLAGS-RETURNED
// file: server.ts
// #region setNonblocking
  const flags = fcntl(fd, F_GETFL, 0)
  if (flags < 0) return flags
  void fcntl(fd, F_SETFL, flags | O_NONBLOCK)
  return flags
// #endregion setNonblocking

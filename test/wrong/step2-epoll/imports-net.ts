// misconception: an import that is not used does no harm
// check: 2.1a
// code: E0-NODE-NET
// file: server.ts
// adds: import net from "node:net"
// #region setNonblocking
  const flags = fcntl(fd, F_GETFL, 0)
  if (flags < 0) return flags
  return fcntl(fd, F_SETFL, flags | O_NONBLOCK)
// #endregion setNonblocking

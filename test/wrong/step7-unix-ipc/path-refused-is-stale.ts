// misconception: connect() says -ECONNREFUSED only for sockets
// file: path.ts
// check: 7.1b
// code: E7-STALE-FILE
// #region isStale
  const fd = check(socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0), "socket")
  const address = sockaddrUn(path)
  const result = connect(fd, address, address.length)
  void closeOnce(fd)
  return result === -ECONNREFUSED
// #endregion isStale

// misconception: where nobody listens connect() says -ENOENT
// file: path.ts
// check: 7.1b
// code: E7-STALE-MISSED
// imports: ENOENT
// #region isStale
  if (fileAt(path)?.isSocket !== true) return false
  const fd = check(socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0), "socket")
  const address = sockaddrUn(path)
  const result = connect(fd, address, address.length)
  void closeOnce(fd)
  return result === -ENOENT
// #endregion isStale

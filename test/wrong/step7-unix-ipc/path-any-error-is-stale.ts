// misconception: whoever cannot be reached is gone
// file: path.ts
// check: 7.1b
// code: E7-ALIVE
// #region isStale
  if (fileAt(path)?.isSocket !== true) return false
  const fd = check(socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0), "socket")
  const address = sockaddrUn(path)
  const result = connect(fd, address, address.length)
  void closeOnce(fd)
  return result < 0
// #endregion isStale

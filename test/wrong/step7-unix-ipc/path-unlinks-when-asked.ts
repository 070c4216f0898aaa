// misconception: to ask is to clear away
// file: path.ts
// check: 7.1b
// code: E7-STALE-TOUCHES
// #region isStale
  if (fileAt(path)?.isSocket !== true) return false
  const fd = check(socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0), "socket")
  const address = sockaddrUn(path)
  const result = connect(fd, address, address.length)
  void closeOnce(fd)
  if (result !== -ECONNREFUSED) return false
  void unlink(path)
  return true
// #endregion isStale

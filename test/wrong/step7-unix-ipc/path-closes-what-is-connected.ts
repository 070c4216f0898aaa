// misconception: a socket whose connect() has failed is closed already
// file: path.ts
// check: 7.1b
// code: E7-PROBE-LEFT
// #region isStale
  if (fileAt(path)?.isSocket !== true) return false
  const fd = check(socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0), "socket")
  const address = sockaddrUn(path)
  const result = connect(fd, address, address.length)
  if (result === 0) void closeOnce(fd)
  return result === -ECONNREFUSED
// #endregion isStale

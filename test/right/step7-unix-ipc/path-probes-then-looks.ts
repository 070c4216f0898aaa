// idea: connects first, then looks what has refused; a SEQPACKET socket asks
// file: path.ts
// imports: SOCK_SEQPACKET
// #region isStale
  const fd = check(socket(AF_UNIX, SOCK_SEQPACKET | SOCK_NONBLOCK | SOCK_CLOEXEC, 0), "socket")
  try {
    const address = sockaddrUn(path)
    if (connect(fd, address, address.length) !== -ECONNREFUSED) return false
  } finally {
    void closeOnce(fd)
  }
  return fileAt(path)?.isSocket === true
// #endregion isStale

// idea: looks for a stale file first, and puts the umask back in a finally
// file: path.ts
// #region bindPlace
  if (isStale(path)) check(unlink(path), "unlink")
  const listenFd = check(socket(AF_UNIX, type | SOCK_NONBLOCK | SOCK_CLOEXEC, 0), "socket")
  const before = umask(0o777 ^ mode)
  let isBound = false
  try {
    const address = sockaddrUn(path)
    check(bind(listenFd, address, address.length), "bind")
    isBound = true
    check(listen(listenFd, BACKLOG), "listen")
    return { listenFd, path, file: fileAt(path) }
  } catch (error) {
    if (isBound && !path.startsWith("\0")) void unlink(path)
    void closeOnce(listenFd)
    throw error
  } finally {
    void umask(before)
  }
// #endregion bindPlace

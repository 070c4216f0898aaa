// idea: goes round once more for a stale file, and puts the umask back in a finally
// file: path.ts
// #region bindPlace
  const listenFd = check(socket(AF_UNIX, type | SOCK_NONBLOCK | SOCK_CLOEXEC, 0), "socket")
  const before = umask(0o777 ^ mode)
  let isBound = false
  try {
    const address = sockaddrUn(path)
    for (let round = 0; !isBound; round++) {
      const result = bind(listenFd, address, address.length)
      if (result === -EADDRINUSE && round === 0 && isStale(path)) check(unlink(path), "unlink")
      else isBound = check(result, "bind") === 0
    }
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

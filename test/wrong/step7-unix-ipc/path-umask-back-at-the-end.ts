// misconception: between two umask() nothing throws
// file: path.ts
// check: 7.1f
// code: E7-UMASK-LEFT
// #region bindPlace
  const address = sockaddrUn(path)
  const listenFd = check(socket(AF_UNIX, type | SOCK_NONBLOCK | SOCK_CLOEXEC, 0), "socket")
  let file: FileId | undefined
  try {
    const before = umask(0o777 & ~mode)
    let result = bind(listenFd, address, address.length)
    if (result === -EADDRINUSE && isStale(path)) {
      check(unlink(path), "unlink")
      result = bind(listenFd, address, address.length)
    }
    void umask(before)
    check(result, "bind")
    file = fileAt(path)
    check(listen(listenFd, BACKLOG), "listen")
    return { listenFd, path, file }
  } catch (error) {
    leavePlace({ listenFd, path, file })
    throw error
  }
// #endregion bindPlace

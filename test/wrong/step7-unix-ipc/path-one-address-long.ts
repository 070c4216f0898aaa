// misconception: the length of an address counts addresses
// file: path.ts
// check: 7.1d
// code: E7-BIND-ADDRESS
// #region bindPlace
  const address = sockaddrUn(path)
  const listenFd = check(socket(AF_UNIX, type | SOCK_NONBLOCK | SOCK_CLOEXEC, 0), "socket")
  const bindWithMode = () => {
    const before = umask(0o777 & ~mode)
    const result = bind(listenFd, address, 1)
    void umask(before)
    return result
  }
  let file: FileId | undefined
  try {
    let result = bindWithMode()
    if (result === -EADDRINUSE && isStale(path)) {
      check(unlink(path), "unlink")
      result = bindWithMode()
    }
    check(result, "bind")
    file = fileAt(path)
    check(listen(listenFd, BACKLOG), "listen")
    return { listenFd, path, file }
  } catch (error) {
    leavePlace({ listenFd, path, file })
    throw error
  }
// #endregion bindPlace

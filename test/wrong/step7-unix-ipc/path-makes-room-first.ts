// misconception: a dead file can go before anybody knows whether bind() works
// file: path.ts
// check: 7.1f
// code: E7-STALE-GONE
// #region bindPlace
  const address = sockaddrUn(path)
  const listenFd = check(socket(AF_UNIX, type | SOCK_NONBLOCK | SOCK_CLOEXEC, 0), "socket")
  const bindWithMode = () => {
    const before = umask(0o777 & ~mode)
    const result = bind(listenFd, address, address.length)
    void umask(before)
    return result
  }
  let file: FileId | undefined
  try {
    if (isStale(path)) check(unlink(path), "unlink")
    const result = bindWithMode()
    check(result, "bind")
    file = fileAt(path)
    check(listen(listenFd, BACKLOG), "listen")
    return { listenFd, path, file }
  } catch (error) {
    leavePlace({ listenFd, path, file })
    throw error
  }
// #endregion bindPlace

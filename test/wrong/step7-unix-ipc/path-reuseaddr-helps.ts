// misconception: SO_REUSEADDR makes room for whoever comes back
// file: path.ts
// check: 7.1e
// code: E7-STALE-STAYS
// imports: SOL_SOCKET, SO_REUSEADDR, setsockopt
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
    check(setsockopt(listenFd, SOL_SOCKET, SO_REUSEADDR, new Int32Array([1]), 4), "setsockopt")
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

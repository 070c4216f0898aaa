// idea: a stale file is found by bind(); then a new socket is made
// file: path.ts
// #region bindPlace
  const address = sockaddrUn(path)
  for (let attempt = 0; ; attempt++) {
    const listenFd = check(socket(AF_UNIX, type | SOCK_NONBLOCK | SOCK_CLOEXEC, 0), "socket")
    const before = umask(0o777 & ~mode)
    const bound = bind(listenFd, address, address.length)
    void umask(before)
    const listening = bound < 0 ? bound : listen(listenFd, BACKLOG)
    if (listening === 0) return { listenFd, path, file: fileAt(path) }
    leavePlace({ listenFd, path, file: bound === 0 ? fileAt(path) : undefined })
    if (bound !== -EADDRINUSE || attempt > 0 || !isStale(path)) check(listening, bound < 0 ? "bind" : "listen")
    check(unlink(path), "unlink")
  }
// #endregion bindPlace

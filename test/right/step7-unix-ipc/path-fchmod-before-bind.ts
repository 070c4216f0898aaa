// idea: the socket itself has the mode before it has a name
// file: path.ts
// adds: import { fchmodSync } from "node:fs"
// #region bindPlace
  const address = sockaddrUn(path)
  const listenFd = check(socket(AF_UNIX, type | SOCK_NONBLOCK | SOCK_CLOEXEC, 0), "socket")
  const bindWithMode = () => {
    const before = umask(0)
    fchmodSync(listenFd, mode)
    const result = bind(listenFd, address, address.length)
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

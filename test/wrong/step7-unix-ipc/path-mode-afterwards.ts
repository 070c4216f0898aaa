// misconception: chmod() right after listen() is soon enough
// file: path.ts
// check: 7.1d
// code: E7-MODE
// adds: import { chmodSync } from "node:fs"
// #region bindPlace
  const address = sockaddrUn(path)
  const listenFd = check(socket(AF_UNIX, type | SOCK_NONBLOCK | SOCK_CLOEXEC, 0), "socket")
  const bindWithMode = () => {
    const before = umask(0)
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
    if (file !== undefined) chmodSync(path, mode)
    return { listenFd, path, file }
  } catch (error) {
    leavePlace({ listenFd, path, file })
    throw error
  }
// #endregion bindPlace

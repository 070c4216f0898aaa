// idea: the mode is there before anybody can connect: chmod() between bind() and listen()
// file: path.ts
// adds: import { chmodSync } from "node:fs"
// #region bindPlace
  const address = sockaddrUn(path)
  const listenFd = check(socket(AF_UNIX, type | SOCK_NONBLOCK | SOCK_CLOEXEC, 0), "socket")
  const bindWithMode = () => {
    return bind(listenFd, address, address.length)
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
    if (file !== undefined) chmodSync(path, mode)
    check(listen(listenFd, BACKLOG), "listen")
    return { listenFd, path, file }
  } catch (error) {
    leavePlace({ listenFd, path, file })
    throw error
  }
// #endregion bindPlace

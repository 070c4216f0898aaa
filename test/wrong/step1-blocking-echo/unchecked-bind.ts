// misconception: bind works, so its result can be ignored
// file: server.ts
// check: 1.1d
// code: E1-UNCHECKED
// #region openListener
  const listenFd = check(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), "socket")
  const on = new Int32Array([1])
  check(setsockopt(listenFd, SOL_SOCKET, SO_REUSEADDR, on, on.byteLength), "setsockopt")
  const address = sockaddrIn("127.0.0.1", port)
  try {
    bind(listenFd, address, address.length)
    check(listen(listenFd, backlog), "listen")
  } catch (error) {
    close(listenFd)
    throw error
  }
  return listenFd
// #endregion openListener

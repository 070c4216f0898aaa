// misconception: the address does not matter on one machine
// file: server.ts
// check: 1.1b
// code: E1-ANY-ADDRESS
// #region openListener
  const listenFd = check(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), "socket")
  const on = new Int32Array([1])
  check(setsockopt(listenFd, SOL_SOCKET, SO_REUSEADDR, on, on.byteLength), "setsockopt")
  const address = sockaddrIn("0.0.0.0", port)
  try {
    check(bind(listenFd, address, address.length), "bind")
    check(listen(listenFd, backlog), "listen")
  } catch (error) {
    close(listenFd)
    throw error
  }
  return listenFd
// #endregion openListener

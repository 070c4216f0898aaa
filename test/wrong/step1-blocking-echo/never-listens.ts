// misconception: bind is enough to be reachable
// file: server.ts
// check: 1.1a
// code: E1-NO-LISTEN
// #region openListener
  const listenFd = check(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), "socket")
  const on = new Int32Array([1])
  check(setsockopt(listenFd, SOL_SOCKET, SO_REUSEADDR, on, on.byteLength), "setsockopt")
  const address = sockaddrIn("127.0.0.1", port)
  try {
    check(bind(listenFd, address, address.length), "bind")
  } catch (error) {
    close(listenFd)
    throw error
  }
  return listenFd
// #endregion openListener

// misconception: opening a listener includes waiting for a client
// file: server.ts
// check: 1.1a
// code: E0-NEVER-LISTENED
// #region openListener
  const listenFd = check(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), "socket")
  const on = new Int32Array([1])
  check(setsockopt(listenFd, SOL_SOCKET, SO_REUSEADDR, on, on.byteLength), "setsockopt")
  const address = sockaddrIn("127.0.0.1", port)
  try {
    check(bind(listenFd, address, address.length), "bind")
    check(listen(listenFd, backlog), "listen")
  } catch (error) {
    close(listenFd)
    throw error
  }
  accept4(listenFd, null, null, SOCK_CLOEXEC)
  return listenFd
// #endregion openListener

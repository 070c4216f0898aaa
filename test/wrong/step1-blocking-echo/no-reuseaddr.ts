// misconception: the port is free at once after a stop
// file: server.ts
// check: 1.1c
// code: E1-REUSEADDR
// #region openListener
  const listenFd = check(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), "socket")
  const address = sockaddrIn("127.0.0.1", port)
  try {
    check(bind(listenFd, address, address.length), "bind")
    check(listen(listenFd, backlog), "listen")
  } catch (error) {
    close(listenFd)
    throw error
  }
  return listenFd
// #endregion openListener

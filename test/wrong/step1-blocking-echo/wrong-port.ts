// misconception: the port is a number like any other: its bytes were written in host order
// file: server.ts
// check: 1.1b
// code: E1-WRONG-PORT
// #region openListener
  const listenFd = check(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), "socket")
  const on = new Int32Array([1])
  check(setsockopt(listenFd, SOL_SOCKET, SO_REUSEADDR, on, on.byteLength), "setsockopt")
  const address = sockaddrIn("127.0.0.1", ((port & 0xff) << 8) | (port >> 8))
  try {
    check(bind(listenFd, address, address.length), "bind")
    check(listen(listenFd, backlog), "listen")
  } catch (error) {
    close(listenFd)
    throw error
  }
  return listenFd
// #endregion openListener

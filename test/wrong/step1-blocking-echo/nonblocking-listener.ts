// misconception: non-blocking is better everywhere
// check: 1.1a
// code: E1-NONBLOCKING
// file: server.ts
// #region openListener
  const listenFd = check(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | 2048, 0), "socket")
  const on = new Int32Array([1])
  check(setsockopt(listenFd, SOL_SOCKET, SO_REUSEADDR, on, on.byteLength), "setsockopt")
  const address = sockaddrIn("127.0.0.1", port)
  try { check(bind(listenFd, address, address.length), "bind"); ; check(listen(listenFd, backlog), "listen") } catch (e) { close(listenFd); throw e }
  return listenFd
// #endregion openListener

// misconception: an option counts whenever it is set
// check: 1.1c
// code: E1-REUSEADDR
// file: server.ts
// #region openListener
  const listenFd = check(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), "socket")
  const on = new Int32Array([1])
  
  const address = sockaddrIn("127.0.0.1", port)
  try { check(bind(listenFd, address, address.length), "bind"); check(setsockopt(listenFd, SOL_SOCKET, SO_REUSEADDR, on, on.byteLength), "setsockopt"); check(listen(listenFd, backlog), "listen") } catch (e) { close(listenFd); throw e }
  return listenFd
// #endregion openListener

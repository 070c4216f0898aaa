// idea: more options, and close-on-exec by fcntl
// file: server.ts
// imports: fcntl, F_SETFD, FD_CLOEXEC, SO_KEEPALIVE
// #region openListener
  const fd = check(socket(AF_INET, SOCK_STREAM, 6), "socket")
  let failed = fcntl(fd, F_SETFD, FD_CLOEXEC)
  const one = new Uint8Array(new Int32Array([1]).buffer)
  if (failed >= 0) failed = setsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, one, 4)
  if (failed >= 0) failed = setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, one, 4)
  const address = sockaddrIn("127.0.0.1", port)
  if (failed >= 0) failed = bind(fd, address, 16)
  if (failed >= 0) failed = listen(fd, backlog)
  if (failed < 0) close(fd)
  check(failed, "bind")
  return fd
// #endregion openListener

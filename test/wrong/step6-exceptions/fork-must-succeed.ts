// misconception: there is always room for a child
// file: server.ts
// check: 6.6b
// code: E6-FORK-THROWS
// #region startChild
  const { door, signals, serve } = server
  const pid = forkChild(() => {
    for (const fd of [door.listenFd, door.reserveFd, signals.fd]) if (fd >= 0) void closeOnce(fd)
    serve(connFd)
  })
  void closeOnce(connFd)
  server.children.add(check(pid, "fork"))
// #endregion startChild

// misconception: the child ends with serve()
// file: server.ts
// check: 6.6a
// code: E6-START-RETURNS
// imports: fork
// #region startChild
  const { door, signals, serve } = server
  const pid = fork()
  if (pid === 0) {
    for (const fd of [door.listenFd, door.reserveFd, signals.fd]) if (fd >= 0) void closeOnce(fd)
    serve(connFd)
    return
  }
  void closeOnce(connFd)
  if (pid > 0) server.children.add(pid)
// #endregion startChild

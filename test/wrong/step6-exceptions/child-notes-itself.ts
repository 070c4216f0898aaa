// misconception: the child knows its pid best
// file: server.ts
// check: 6.6a
// code: E6-START-NOT-NOTED
// #region startChild
  const { door, signals, serve } = server
  const pid = forkChild(() => {
    for (const fd of [door.listenFd, door.reserveFd, signals.fd]) if (fd >= 0) void closeOnce(fd)
    server.children.add(getpid())
    serve(connFd)
  })
  void closeOnce(connFd)
  void pid
// #endregion startChild

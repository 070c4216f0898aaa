// misconception: both processes close what they do not need any more
// file: server.ts
// check: 6.6a
// code: E6-START-CLOSED
// #region startChild
  const { door, signals, serve } = server
  const pid = forkChild(() => {
    for (const fd of [door.listenFd, door.reserveFd, signals.fd]) if (fd >= 0) void closeOnce(fd)
    void closeOnce(connFd)
    serve(connFd)
  })
  void closeOnce(connFd)
  if (pid > 0) server.children.add(pid)
// #endregion startChild

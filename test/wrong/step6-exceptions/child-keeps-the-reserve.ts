// misconception: each process has a reserve
// file: server.ts
// check: 6.6a
// code: E6-START-CHILD-KEEPS
// #region startChild
  const { door, signals, serve } = server
  const pid = forkChild(() => {
    for (const fd of [door.listenFd, signals.fd]) if (fd >= 0) void closeOnce(fd)
    serve(connFd)
  })
  void closeOnce(connFd)
  if (pid > 0) server.children.add(pid)
// #endregion startChild

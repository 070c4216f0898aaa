// misconception: the listening socket does no harm in a child
// file: server.ts
// check: 6.6a
// code: E6-START-CHILD-KEEPS
// #region startChild
  const { door, signals, serve } = server
  const pid = forkChild(() => {
    for (const fd of [door.reserveFd, signals.fd]) if (fd >= 0) void closeOnce(fd)
    serve(connFd)
  })
  void closeOnce(connFd)
  if (pid > 0) server.children.add(pid)
// #endregion startChild

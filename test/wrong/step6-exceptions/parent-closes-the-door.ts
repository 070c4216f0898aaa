// misconception: what the child closes is closed for the parent, so the parent closes it too
// file: server.ts
// check: 6.6a
// code: E6-START-PARENT-CLOSES
// #region startChild
  const { door, signals, serve } = server
  const pid = forkChild(() => {
    for (const fd of [door.listenFd, door.reserveFd, signals.fd]) if (fd >= 0) void closeOnce(fd)
    serve(connFd)
  })
  void closeOnce(connFd)
  void closeOnce(signals.fd)
  if (pid > 0) server.children.add(pid)
// #endregion startChild

// misconception: who has no child has nobody to close for
// file: server.ts
// check: 6.6b
// code: E6-FORK-KEEPS
// #region startChild
  const { door, signals, serve } = server
  const pid = forkChild(() => {
    for (const fd of [door.listenFd, door.reserveFd, signals.fd]) if (fd >= 0) void closeOnce(fd)
    serve(connFd)
  })
  if (pid < 0) return
  void closeOnce(connFd)
  if (pid > 0) server.children.add(pid)
// #endregion startChild

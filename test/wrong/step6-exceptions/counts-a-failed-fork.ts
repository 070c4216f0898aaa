// misconception: no child is a failed child
// file: server.ts
// check: 6.6b
// code: E6-FORK-NOTED
// #region startChild
  const { door, signals, serve } = server
  const pid = forkChild(() => {
    for (const fd of [door.listenFd, door.reserveFd, signals.fd]) if (fd >= 0) void closeOnce(fd)
    serve(connFd)
  })
  void closeOnce(connFd)
  if (pid > 0) server.children.add(pid)
  else server.failures++
// #endregion startChild

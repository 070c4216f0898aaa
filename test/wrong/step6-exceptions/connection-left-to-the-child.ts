// misconception: the connection is the child's, so it closes it
// file: server.ts
// check: 6.6a
// code: E6-START-PARENT-KEEPS
// #region startChild
  const { door, signals, serve } = server
  const pid = forkChild(() => {
    for (const fd of [door.listenFd, door.reserveFd, signals.fd]) if (fd >= 0) void closeOnce(fd)
    serve(connFd)
  })
  if (pid > 0) server.children.add(pid)
// #endregion startChild

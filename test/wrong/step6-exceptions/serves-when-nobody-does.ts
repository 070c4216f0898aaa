// misconception: without a child the parent helps out
// file: server.ts
// check: 6.6b
// code: E6-START-NO-CHILD
// also: 6.6b E6-START-WAITS
// #region startChild
  const { door, signals, serve } = server
  const pid = forkChild(() => {
    for (const fd of [door.listenFd, door.reserveFd, signals.fd]) if (fd >= 0) void closeOnce(fd)
    serve(connFd)
  })
  if (pid < 0) return serve(connFd)
  void closeOnce(connFd)
  if (pid > 0) server.children.add(pid)
// #endregion startChild

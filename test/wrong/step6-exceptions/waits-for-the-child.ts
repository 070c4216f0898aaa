// misconception: who forks waits
// file: server.ts
// check: 6.6a
// code: E6-START-WAITS
// imports: waitpid
// #region startChild
  const { door, signals, serve } = server
  const pid = forkChild(() => {
    for (const fd of [door.listenFd, door.reserveFd, signals.fd]) if (fd >= 0) void closeOnce(fd)
    serve(connFd)
  })
  void closeOnce(connFd)
  if (pid > 0) server.children.add(pid)
  void waitpid(pid, null, 0)
// #endregion startChild

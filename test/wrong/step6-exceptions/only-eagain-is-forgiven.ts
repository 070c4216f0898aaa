// misconception: fork() fails with EAGAIN only
// file: server.ts
// check: 6.6b
// code: E6-FORK-THROWS
// imports: EAGAIN
// #region startChild
  const { door, signals, serve } = server
  const pid = forkChild(() => {
    for (const fd of [door.listenFd, door.reserveFd, signals.fd]) if (fd >= 0) void closeOnce(fd)
    serve(connFd)
  })
  void closeOnce(connFd)
  if (pid !== -EAGAIN) server.children.add(check(pid, "fork"))
// #endregion startChild

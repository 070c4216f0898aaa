// idea: a child lets SIGTERM through again, and nothing else changes
// file: server.ts
// imports: SIG_UNBLOCK, SIGINT, SIGTERM, sigprocmask
// #region startChild
  const { door, signals, serve } = server
  const pid = forkChild(() => {
    for (const fd of [door.listenFd, door.reserveFd, signals.fd]) if (fd >= 0) void closeOnce(fd)
    check(sigprocmask(SIG_UNBLOCK, sigset(SIGTERM, SIGINT)), "sigprocmask")
    serve(connFd)
  })
  void closeOnce(connFd)
  if (pid > 0) server.children.add(pid)
// #endregion startChild

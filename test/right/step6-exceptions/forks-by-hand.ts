// idea: fork() and _exit() without forkChild()
// file: server.ts
// imports: _exit, fork
// #region startChild
  const { door, signals } = server
  const pid = fork()
  if (pid === 0) {
    void closeOnce(signals.fd)
    if (door.reserveFd !== -1) void closeOnce(door.reserveFd)
    void closeOnce(door.listenFd)
    try {
      server.serve(connFd)
    } catch {
      _exit(1)
    }
    _exit(0)
  }
  if (pid > 0) server.children.add(pid)
  void closeOnce(connFd)
// #endregion startChild

// idea: the child ends itself as soon as it has served
// file: server.ts
// imports: _exit, close
// #region startChild
  const { door, signals, children } = server
  const parents = [signals.fd, door.reserveFd, door.listenFd]
  const pid = forkChild(() => {
    parents.filter((fd) => fd >= 0).forEach((fd) => void close(fd))
    server.serve(connFd)
    _exit(0)
  })
  void closeOnce(connFd)
  if (pid < 0) return
  children.add(pid)
// #endregion startChild

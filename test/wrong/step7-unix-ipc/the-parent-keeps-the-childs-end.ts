// misconception: the child closes its own end
// file: dispatch.ts
// check: 7.3g
// code: E7-WORKER-ENDS
// #region startWorker
  const ends = new Int32Array(2)
  check(socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends), "socketpair")
  const [channelFd = -1, childFd = -1] = ends
  const pid = forkChild(() => {
    for (const fd of [listenFd, channelFd, ...workers.map((other) => other.channelFd)]) void closeOnce(fd)
    serveFrom(childFd, serve)
  })
  if (pid < 0) for (const fd of ends) void closeOnce(fd)
  return { pid: check(pid, "fork"), channelFd, busy: false }
// #endregion startWorker

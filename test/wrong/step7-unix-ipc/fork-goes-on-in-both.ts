// misconception: after fork() the child does its part and returns
// file: dispatch.ts
// check: 7.3g
// code: E7-WORKER-RETURNS
// imports: fork
// #region startWorker
  const ends = new Int32Array(2)
  check(socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends), "socketpair")
  const [channelFd = -1, childFd = -1] = ends
  const pid = fork()
  if (pid === 0) {
    for (const fd of [listenFd, channelFd, ...workers.map((other) => other.channelFd)]) void closeOnce(fd)
    return { pid, channelFd: childFd, busy: false }
  }
  void closeOnce(childFd)
  if (pid < 0) void closeOnce(channelFd)
  return { pid: check(pid, "fork"), channelFd, busy: false }
// #endregion startWorker

// idea: a stream is a channel too, for words of one byte; fork() and _exit() by hand
// file: dispatch.ts
// imports: SOCK_STREAM, fork, _exit, EMSGSIZE, EPIPE
// adds: import { leaveWith } from "../../runtime/processes.ts"
// #region startWorker
  const ends = new Int32Array(2)
  check(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends), "socketpair")
  const channelFd = ends[1] ?? -1
  const childFd = ends[0] ?? -1
  const pid = fork()
  if (pid === 0) {
    void closeOnce(listenFd)
    void closeOnce(channelFd)
    for (const worker of workers) void closeOnce(worker.channelFd)
    try {
      serveFrom(childFd, serve)
    } catch (error) {
      leaveWith(error)
    }
    _exit(0)
  }
  void closeOnce(childFd)
  if (pid < 0) {
    void closeOnce(channelFd)
    check(pid, "fork")
  }
  return { pid, channelFd, busy: false }
// #endregion startWorker
// #region serveFrom
  for (;;) {
    const { n, fds } = recvFds(channelFd, new Uint8Array(8), 1)
    if (n === -EMSGSIZE) continue
    if (n <= 0) return
    const [connFd] = fds
    try {
      if (connFd !== undefined) serve(connFd)
    } finally {
      if (connFd !== undefined) void closeOnce(connFd)
      void sendFds(channelFd, DONE, [])
    }
  }
// #endregion serveFrom
// #region passOn
  try {
    for (const worker of [...workers].reverse()) {
      if (worker.busy) continue
      const sent = sendFds(worker.channelFd, CONNECTION, [connFd])
      worker.busy = sent > 0 || sent === -EPIPE // also when it is gone: nobody asks it again
      if (sent > 0) return
    }
  } finally {
    void closeOnce(connFd)
  }
// #endregion passOn

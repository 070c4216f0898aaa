// idea: a word without a descriptor by write(): no SIGPIPE of this type; fork() that fails is looked at first
// file: dispatch.ts
// imports: write
// adds: import { again } from "../../solutions/step6-exceptions/again.ts"
// #region startWorker
  const ends = new Int32Array(2)
  check(socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends), "socketpair")
  const [channelFd = -1, childFd = -1] = ends
  const pid = forkChild(() => {
    closeOnce(channelFd)
    closeOnce(listenFd)
    workers.forEach((worker) => void closeOnce(worker.channelFd))
    serveFrom(childFd, serve)
  })
  if (pid < 0) {
    for (const fd of ends) void closeOnce(fd)
    check(pid, "fork")
  }
  void closeOnce(childFd)
  return { pid, channelFd, busy: false }
// #endregion startWorker
// #region serveFrom
  const message = new Uint8Array(1)
  let received = recvFds(channelFd, message, 1)
  while (received.n > 0) {
    const [connFd = -1] = received.fds
    serve(connFd)
    closeOnce(connFd)
    const n = again(() => write(channelFd, DONE, 0, DONE.length))
    if (n < 0) break
    received = recvFds(channelFd, message, 1)
  }
// #endregion serveFrom
// #region passOn
  const taker = workers.filter(({ busy }) => !busy).find(({ channelFd }) => sendFds(channelFd, CONNECTION, [connFd]) > 0)
  if (taker !== undefined) taker.busy = true
  void closeOnce(connFd)
// #endregion passOn

// misconception: a child is there for one client
// file: dispatch.ts
// check: 7.3e
// code: E7-HANDED-ONE
// #region serveFrom
  const message = new Uint8Array(1)
  for (;;) {
    const { n, fds } = recvFds(channelFd, message, 1)
    if (n <= 0) return
    for (const connFd of fds) {
      serve(connFd)
      void closeOnce(connFd)
    }
    void sendFds(channelFd, DONE, [])
    return
  }
// #endregion serveFrom

// misconception: the parent knows when its child is free
// file: dispatch.ts
// check: 7.3e
// code: E7-DONE-MISSING
// #region serveFrom
  const message = new Uint8Array(1)
  for (;;) {
    const { n, fds } = recvFds(channelFd, message, 1)
    if (n <= 0) return
    for (const connFd of fds) {
      serve(connFd)
      void closeOnce(connFd)
    }
  }
// #endregion serveFrom

// misconception: an error is over the next time
// file: dispatch.ts
// check: 7.3e
// code: E7-CHILD-STAYS
// #region serveFrom
  const message = new Uint8Array(1)
  for (;;) {
    const { n, fds } = recvFds(channelFd, message, 1)
    if (n === 0) return
    if (n < 0) continue
    for (const connFd of fds) {
      serve(connFd)
      void closeOnce(connFd)
    }
    if (sendFds(channelFd, DONE, []) < 0) return
  }
// #endregion serveFrom

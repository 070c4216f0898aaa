// misconception: the connection is the one of who has accepted it
// file: dispatch.ts
// check: 7.3e
// code: E7-HANDED-OPEN
// #region serveFrom
  const message = new Uint8Array(1)
  for (;;) {
    const { n, fds } = recvFds(channelFd, message, 1)
    if (n <= 0) return
    for (const connFd of fds) {
      serve(connFd)
    }
    if (sendFds(channelFd, DONE, []) < 0) return
  }
// #endregion serveFrom

// misconception: a client that is served is done, and its connection is closed sometime
// file: dispatch.ts
// check: 7.3e
// code: E7-DONE-OPEN
// #region serveFrom
  const message = new Uint8Array(1)
  for (;;) {
    const { n, fds } = recvFds(channelFd, message, 1)
    if (n <= 0) return
    for (const connFd of fds) {
      serve(connFd)
      const sent = sendFds(channelFd, DONE, [])
      void closeOnce(connFd)
      if (sent < 0) return
    }
  }
// #endregion serveFrom

// misconception: the byte says which descriptor it is
// file: dispatch.ts
// check: 7.3e
// code: E7-HANDED-NOTHING
// #region serveFrom
  const message = new Uint8Array(1)
  for (;;) {
    const { n, fds } = recvFds(channelFd, message, 1)
    if (n <= 0) return
    for (const fd of fds) {
      serve(message[0] ?? fd)
      void closeOnce(fd)
    }
    if (sendFds(channelFd, DONE, []) < 0) return
  }
// #endregion serveFrom

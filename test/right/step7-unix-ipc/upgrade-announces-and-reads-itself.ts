// idea: reads the answer itself, and closes in a finally when it has not come
// file: upgrade.ts
// #region announce
  let mayServe = false
  try {
    check(sendFds(taken.channelFd, new Uint8Array([READY]), []), "sendmsg")
    const message = new Uint8Array(2)
    void waitUntil(taken.channelFd, POLLIN, deadlineMs, clock)
    const { n, fds } = recvFds(taken.channelFd, message, 0)
    for (const fd of fds) void closeOnce(fd)
    mayServe = n === 1 && message[0] === GO
    if (!mayServe) throw new Error("no GO")
  } finally {
    if (!mayServe) {
      void closeOnce(taken.place.listenFd)
      void closeOnce(taken.listenFd)
      void closeOnce(taken.channelFd)
    }
  }
// #endregion announce

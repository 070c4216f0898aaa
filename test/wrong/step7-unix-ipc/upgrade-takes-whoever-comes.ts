// misconception: one takes what is there until there is no more
// file: upgrade.ts
// check: 7.6j
// code: E7-ADOPT-TURN
// #region hearPredecessor
  const { loop, channelFd } = generation
  for (;;) {
    const { n, fds } = recvFds(channelFd, MESSAGE, 1)
    if (n === -EAGAIN) return
    const [connFd] = fds
    if (n < 1 || MESSAGE[0] !== CLIENT || connFd === undefined) {
      for (const fd of fds) void closeOnce(fd)
      endChannel(generation)
      generation.phase = "serving"
      return
    }
    adopt(loop, connFd, MESSAGE.subarray(1, n))
  }
// #endregion hearPredecessor

// misconception: what comes beside the client is not looked at
// file: upgrade.ts
// check: 7.6j
// code: E7-ADOPT-LEAKS
// #region hearPredecessor
  const { loop, channelFd } = generation
  for (let taken = 0; taken < MOST_TAKEN; taken++) {
    const { n, fds } = recvFds(channelFd, MESSAGE, 2)
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

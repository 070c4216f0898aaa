// misconception: the old one says when it is done
// file: upgrade.ts
// check: 7.6j
// code: E7-ADOPT-ENDS
// #region hearPredecessor
  const { loop, channelFd } = generation
  for (let taken = 0; taken < MOST_TAKEN; taken++) {
    const { n, fds } = recvFds(channelFd, MESSAGE, 1)
    if (n <= 0) return
    const [connFd] = fds
    if (MESSAGE[0] !== CLIENT || connFd === undefined) {
      for (const fd of fds) void closeOnce(fd)
      endChannel(generation)
      generation.phase = "serving"
      return
    }
    adopt(loop, connFd, MESSAGE.subarray(1, n))
  }
// #endregion hearPredecessor

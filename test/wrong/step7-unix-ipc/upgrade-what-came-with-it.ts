// misconception: what came with the last word is not ours
// file: upgrade.ts
// check: 7.6j
// code: E7-ADOPT-LEAKS
// #region hearPredecessor
  const { loop, channelFd } = generation
  for (let taken = 0; taken < MOST_TAKEN; taken++) {
    const { n, fds } = recvFds(channelFd, MESSAGE, 1)
    if (n === -EAGAIN) return
    const [connFd] = fds
    if (n < 1 || MESSAGE[0] !== CLIENT || connFd === undefined) {
      endChannel(generation)
      generation.phase = "serving"
      return
    }
    adopt(loop, connFd, MESSAGE.subarray(1, n))
  }
// #endregion hearPredecessor

// idea: one message a call, with memory of its own and room for more descriptors
// file: upgrade.ts
// #region hearPredecessor
  const message = new Uint8Array(MOST_MESSAGE_BYTES)
  const { n, fds } = recvFds(generation.channelFd, message, 4)
  if (n === -EAGAIN) return
  const [first, ...others] = fds
  for (const fd of others) void closeOnce(fd)
  if (n > 0 && message[0] === CLIENT && first !== undefined) {
    adopt(generation.loop, first, message.slice(1, n))
    return
  }
  if (first !== undefined) void closeOnce(first)
  generation.phase = "serving"
  endChannel(generation)
// #endregion hearPredecessor

// misconception: the first byte says what a message is
// file: upgrade.ts
// check: 7.6c
// code: E7-HEAR-ROLLBACK
// #region hearSuccessor
  const { loop, place, channelFd, phase } = generation
  const message = new Uint8Array(64)
  const { n } = recvFds(channelFd, message, 0)
  if (n === -EAGAIN) return
  const type = n > 0 ? message[0] : undefined
  if (phase === "leaving") endChannel(generation)
  else if (phase === "called" && type === TAKE && tell(channelFd, SOCKETS, [loop.listenFd, place.listenFd]) > 0) {
    generation.phase = "offered"
  } else if (phase === "offered" && type === READY && tell(channelFd, GO) > 0) letGo(generation)
  else rollBack(generation)
// #endregion hearSuccessor

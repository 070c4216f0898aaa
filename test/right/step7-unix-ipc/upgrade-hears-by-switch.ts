// idea: reads with recv(), for no descriptors are expected, and looks before it reads
// file: upgrade.ts
// imports: EINTR, MSG_DONTWAIT, poll, recv
// #region hearSuccessor
  const { loop, place, channelFd } = generation
  if (check(poll(new Int32Array([channelFd, POLLIN]), 1, 0), "poll") === 0) return
  const message = new Uint8Array(64)
  const n = recv(channelFd, message, 0, message.length, MSG_DONTWAIT)
  if (n === -EAGAIN || n === -EINTR) return
  const said = n === 1 ? (message[0] ?? 0) : 0
  switch (`${generation.phase} ${said}`) {
    case `called ${TAKE}`:
      generation.phase = "offered"
      if (sendFds(channelFd, Uint8Array.of(SOCKETS), [loop.listenFd, place.listenFd]) !== 1) rollBack(generation)
      return
    case `offered ${READY}`: {
      const sent = sendFds(channelFd, Uint8Array.of(GO), [])
      if (sent === 1) letGo(generation)
      else rollBack(generation)
      return
    }
    default:
      if (generation.phase === "leaving") endChannel(generation)
      else rollBack(generation)
  }
// #endregion hearSuccessor

// idea: out of the interest set first, and back into it when nothing was sent
// file: upgrade.ts
// imports: EPOLL_CTL_ADD
// #region passClients
  const { loop, channelFd, isLive } = generation
  generation.isFull = false
  let left = 0
  for (const client of loop.clients.toReversed()) {
    if (client === undefined || !isLive) continue
    if (!isQuiet(client)) {
      left++
      continue
    }
    check(epoll_ctl(loop.epollFd, EPOLL_CTL_DEL, client.fd, 0, 0), "epoll_ctl")
    const { input } = client
    const parts = new Uint8Array(1 + input.end - input.start)
    parts[0] = CLIENT
    parts.set(input.bytes.subarray(input.start, input.end), 1)
    const sent = sendFds(channelFd, parts, [client.fd])
    if (sent > 0) {
      dropClient(loop, client)
      continue
    }
    check(epoll_ctl(loop.epollFd, EPOLL_CTL_ADD, client.fd, client.interest, client.fd), "epoll_ctl")
    if (sent === -EAGAIN) generation.isFull = true
    else endChannel(generation)
    return
  }
  if (left > 0) return
  generation.isFull = sendFds(channelFd, new Uint8Array([DONE]), []) === -EAGAIN
  if (!generation.isFull) endChannel(generation)
// #endregion passClients

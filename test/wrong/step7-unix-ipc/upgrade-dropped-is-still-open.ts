// misconception: who is dropped is still open
// file: upgrade.ts
// check: 7.6e
// code: E7-PASS-CLOSES
// #region passClients
  const { loop, channelFd, isLive } = generation
  const clients = isLive ? loop.clients.filter((client) => client !== undefined) : []
  generation.isFull = false
  for (const client of clients.filter(isQuiet)) {
    const { bytes, start, end } = client.input
    const sent = sendFds(channelFd, Uint8Array.of(CLIENT, ...bytes.subarray(start, end)), [client.fd])
    if (sent === -EAGAIN) {
      generation.isFull = true
      return
    }
    if (sent < 0) {
      endChannel(generation) // whoever is still here stays to the end
      return
    }
    // Closing would not do: the successor holds the description, and epoll would go on telling us of it.
    check(epoll_ctl(loop.epollFd, EPOLL_CTL_DEL, client.fd, 0, 0), "epoll_ctl")
    dropClient(loop, client)
    void closeOnce(client.fd)
  }
  if (!clients.every(isQuiet)) return
  if (tell(channelFd, DONE) === -EAGAIN) generation.isFull = true
  else endChannel(generation)
// #endregion passClients

// misconception: who is closed is not watched any more
// file: upgrade.ts
// check: 7.6e
// code: E7-PASS-HEARS
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
    dropClient(loop, client)
  }
  if (!clients.every(isQuiet)) return
  if (tell(channelFd, DONE) === -EAGAIN) generation.isFull = true
  else endChannel(generation)
// #endregion passClients

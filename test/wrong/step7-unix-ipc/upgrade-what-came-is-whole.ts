// misconception: what came with SOCKETS is what was asked for
// file: upgrade.ts
// check: 7.6h
// code: E7-TAKE-ANSWER
// #region takeOver
  const channelFd = check(socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC | SOCK_NONBLOCK, 0), "socket")
  try {
    const address = sockaddrUn(path)
    const connected = connect(channelFd, address, address.length)
    if (connected === -ENOENT || connected === -ECONNREFUSED) {
      void closeOnce(channelFd)
      return undefined
    }
    check(connected, "connect")
    const { uid } = peerCredentials(channelFd)
    if (uid !== getuid() && uid !== 0) throw new Error(`${path} belongs to uid ${uid}`)
    check(tell(channelFd, TAKE), "sendmsg")
    const message = new Uint8Array(1)
    check(waitUntil(channelFd, POLLIN, deadlineMs, clock), "poll")
    const { n, fds } = recvFds(channelFd, message, 2)
    if (n !== 1 || message[0] !== SOCKETS) {
      for (const fd of fds) void closeOnce(fd)
      throw new Error("the server has broken off the upgrade")
    }
    const [listenFd = -1, placeFd = -1] = fds
    return { listenFd, channelFd, place: { listenFd: placeFd, path, file: fileAt(path) } }
  } catch (error) {
    void closeOnce(channelFd)
    throw error
  }
// #endregion takeOver

// idea: says TAKE, and looks at who listens before it waits for the answer
// file: upgrade.ts
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
    check(tell(channelFd, TAKE), "sendmsg")
    const { uid } = peerCredentials(channelFd)
    if (uid !== getuid() && uid !== 0) throw new Error(`${path} belongs to uid ${uid}`)
    const [listenFd = -1, placeFd = -1] = answer(channelFd, SOCKETS, 2, deadlineMs, clock)
    return { listenFd, channelFd, place: { listenFd: placeFd, path, file: fileAt(path) } }
  } catch (error) {
    void closeOnce(channelFd)
    throw error
  }
// #endregion takeOver

// misconception: only who runs in our own name is to be believed
// file: upgrade.ts
// check: 7.6h
// code: E7-TAKE-REFUSES
// needs: root
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
    if (uid !== getuid()) throw new Error(`${path} belongs to uid ${uid}`)
    check(tell(channelFd, TAKE), "sendmsg")
    const [listenFd = -1, placeFd = -1] = answer(channelFd, SOCKETS, 2, deadlineMs, clock)
    return { listenFd, channelFd, place: { listenFd: placeFd, path, file: fileAt(path) } }
  } catch (error) {
    void closeOnce(channelFd)
    throw error
  }
// #endregion takeOver

// idea: looks at who has answered before it believes the answer
// file: upgrade.ts
// #region takeOver
  const address = sockaddrUn(path)
  const channelFd = check(socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC | SOCK_NONBLOCK, 0), "socket")
  const connected = connect(channelFd, address, address.length)
  const came: number[] = []
  try {
    if ([-ENOENT, -ECONNREFUSED].includes(connected)) {
      void closeOnce(channelFd)
      return undefined
    }
    check(connected, "connect")
    check(sendFds(channelFd, new Uint8Array([TAKE]), []), "sendmsg")
    if (waitUntil(channelFd, POLLIN, deadlineMs, clock) === 0) throw new Error("no answer")
    const message = new Uint8Array(8)
    const { n, fds } = recvFds(channelFd, message, 8)
    came.push(...fds)
    if (![0, getuid()].includes(peerCredentials(channelFd).uid)) throw new Error("a stranger answers")
    if (n !== 1 || message[0] !== SOCKETS || fds.length !== 2) throw new Error("no sockets")
    const [listenFd = -1, placeFd = -1] = fds
    return { listenFd, channelFd, place: { path, listenFd: placeFd, file: fileAt(path) } }
  } catch (error) {
    for (const fd of [channelFd, ...came]) void closeOnce(fd)
    throw error
  }
// #endregion takeOver

// idea: shutdown before close, peer address taken
// file: server.ts
// imports: shutdown
// #region serve
  const peer = new Uint8Array(16)
  const size = new Uint32Array(1)
  for (;;) {
    size[0] = peer.length
    const connFd = check(accept4(listenFd, peer, size, SOCK_CLOEXEC), "accept4")
    try {
      echoConnection(connFd, handle)
      shutdown(connFd, 1)
    } finally {
      close(connFd)
    }
  }
// #endregion serve

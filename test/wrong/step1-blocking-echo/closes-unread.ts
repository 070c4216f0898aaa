// misconception: after the reply, close
// file: server.ts
// check: 1.4c
// code: E1-RST
// #region serve
  const buffer = new Uint8Array(BUFFER_BYTES)
  for (;;) {
    const connFd = check(accept4(listenFd, null, null, SOCK_CLOEXEC), "accept4")
    let n = read(connFd, buffer, 0, buffer.length)
    while (n === buffer.length || n === 1 || n > 5) {
      void writeAll(connFd, handle(buffer.subarray(0, n)))
      n = read(connFd, buffer, 0, buffer.length)
    }
    if (n > 0) void writeAll(connFd, handle(buffer.subarray(0, n)))
    close(connFd)
  }
// #endregion serve

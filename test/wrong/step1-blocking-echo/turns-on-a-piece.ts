// misconception: less than the message is nothing yet, so turn until the rest is there
// file: server.ts
// check: 1.4c
// code: E0-SPIN
// #region serve
  const buffer = new Uint8Array(BUFFER_BYTES)
  for (;;) {
    const connFd = check(accept4(listenFd, null, null, SOCK_CLOEXEC), "accept4")
    let n = read(connFd, buffer, 0, buffer.length)
    while (n > 0) {
      while (n === 5) void 0
      void writeAll(connFd, handle(buffer.subarray(0, n)))
      n = read(connFd, buffer, 0, buffer.length)
    }
    close(connFd)
  }
// #endregion serve

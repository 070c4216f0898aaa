// misconception: the first read is the message, the rest only has to be gone before close
// file: server.ts
// check: 1.4c
// code: E1-CUT-SHORT
// #region serve
  const buffer = new Uint8Array(BUFFER_BYTES)
  for (;;) {
    const connFd = check(accept4(listenFd, null, null, SOCK_CLOEXEC), "accept4")
    let n = read(connFd, buffer, 0, buffer.length)
    if (n > 0) void writeAll(connFd, handle(buffer.subarray(0, n)))
    while (n > 0) n = read(connFd, buffer, 0, buffer.length)
    close(connFd)
  }
// #endregion serve

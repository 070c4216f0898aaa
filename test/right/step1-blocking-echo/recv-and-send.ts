// idea: recv and send instead of read and write
// file: server.ts
// imports: send, recv, MSG_NOSIGNAL
// #region writeAll
  for (let at = 0; at < bytes.length; ) {
    const n = send(fd, bytes, at, bytes.length - at, MSG_NOSIGNAL)
    if (n < 0) return n
    at += n
  }
  return 0
// #endregion writeAll
// #region echoConnection
  const buffer = new Uint8Array(4096)
  while (true) {
    const n = recv(connFd, buffer, 0, 4096, 0)
    if (n <= 0) return n
    const rc = writeAll(connFd, handle(buffer.subarray(0, n)))
    if (rc < 0) return rc
  }
// #endregion echoConnection

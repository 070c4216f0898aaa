// idea: what a stranger has sent is thrown away behind the answer, so that it is read
// file: credentials.ts
// imports: MSG_DONTWAIT, recv, SHUT_WR, shutdown
// #region serveClient
  const answer = (bytes: Uint8Array) => again(() => send(connFd, bytes, 0, bytes.length, MSG_NOSIGNAL))
  const request = new Uint8Array(MOST_REQUEST_BYTES)
  try {
    if (!isAllowed(policy, peerCredentials(connFd))) {
      void answer(DENIED)
      void shutdown(connFd, SHUT_WR)
      while (recv(connFd, request, 0, request.length, MSG_DONTWAIT) > 0);
      return
    }
    for (;;) {
      const { n, from } = receiveSigned(connFd, request)
      if (n <= 0) return
      const mayAsk = from !== undefined && isAllowed(policy, from)
      if (answer(mayAsk ? execute(request.subarray(0, n), from) : DENIED) < 0) return
    }
  } finally {
    void closeOnce(connFd)
  }
// #endregion serveClient

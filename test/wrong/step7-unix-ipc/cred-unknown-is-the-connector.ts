// misconception: of whom nothing is known it was the connector
// file: credentials.ts
// check: 7.2f
// code: E7-UNKNOWN-SERVED
// #region serveClient
  const answer = (bytes: Uint8Array) => again(() => send(connFd, bytes, 0, bytes.length, MSG_NOSIGNAL))
  const request = new Uint8Array(MOST_REQUEST_BYTES)
  try {
    if (!isAllowed(policy, peerCredentials(connFd))) {
      void answer(DENIED)
      return
    }
    for (;;) {
      const { n, from } = receiveSigned(connFd, request)
      if (n <= 0) return
      const asks = from ?? peerCredentials(connFd)
      const mayAsk = isAllowed(policy, asks)
      if (answer(mayAsk ? execute(request.subarray(0, n), asks) : DENIED) < 0) return
    }
  } finally {
    void closeOnce(connFd)
  }
// #endregion serveClient

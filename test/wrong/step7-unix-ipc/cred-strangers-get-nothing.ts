// misconception: whoever may not ask is not spoken to
// file: credentials.ts
// check: 7.2d
// code: E7-SIGNED-ANSWERS
// #region serveClient
  const answer = (bytes: Uint8Array) => again(() => send(connFd, bytes, 0, bytes.length, MSG_NOSIGNAL))
  const request = new Uint8Array(MOST_REQUEST_BYTES)
  try {
    if (!isAllowed(policy, peerCredentials(connFd))) {
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

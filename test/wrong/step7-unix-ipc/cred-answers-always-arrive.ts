// misconception: whether an answer arrives is the client's business
// file: credentials.ts
// check: 7.2f
// code: E7-ANSWER-UNSENT
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
      const mayAsk = from !== undefined && isAllowed(policy, from)
      void answer(mayAsk ? execute(request.subarray(0, n), from) : DENIED)
    }
  } finally {
    void closeOnce(connFd)
  }
// #endregion serveClient

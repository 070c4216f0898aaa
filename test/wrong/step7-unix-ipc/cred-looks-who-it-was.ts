// misconception: what matters is who gets the answer
// file: credentials.ts
// check: 7.2d
// code: E7-STRANGER-SERVED
// #region serveClient
  const request = new Uint8Array(MOST_REQUEST_BYTES)
  try {
    for (;;) {
      const { n, from } = receiveSigned(connFd, request)
      if (n <= 0) return
      const bytes = from === undefined ? DENIED : execute(request.subarray(0, n), from)
      const mayAsk = isAllowed(policy, peerCredentials(connFd))
      const answer = mayAsk && from !== undefined && isAllowed(policy, from) ? bytes : DENIED
      if (again(() => send(connFd, answer, 0, answer.length, MSG_NOSIGNAL)) < 0) return
    }
  } finally {
    void closeOnce(connFd)
  }
// #endregion serveClient

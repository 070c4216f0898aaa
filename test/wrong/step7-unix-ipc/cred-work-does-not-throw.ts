// misconception: a request is always well-formed
// file: credentials.ts
// check: 7.2f
// code: E7-CLIENT-OPEN
// #region serveClient
  const answer = (bytes: Uint8Array) => again(() => send(connFd, bytes, 0, bytes.length, MSG_NOSIGNAL))
  const request = new Uint8Array(MOST_REQUEST_BYTES)
  try {
    if (!isAllowed(policy, peerCredentials(connFd))) {
      void answer(DENIED)
      void closeOnce(connFd)
      return
    }
  } catch (error) {
    void closeOnce(connFd)
    throw error
  }
  for (;;) {
    const { n, from } = receiveSigned(connFd, request)
    if (n <= 0) break
    const mayAsk = from !== undefined && isAllowed(policy, from)
    if (answer(mayAsk ? execute(request.subarray(0, n), from) : DENIED) < 0) break
  }
  void closeOnce(connFd)
// #endregion serveClient

// idea: SIGPIPE is ignored, and write() answers
// file: credentials.ts
// imports: SIG_IGN, SIGPIPE, sigaction, write
// #region serveClient
  void sigaction(SIGPIPE, SIG_IGN, 0)
  const answer = (bytes: Uint8Array) => again(() => write(connFd, bytes, 0, bytes.length))
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
      if (answer(mayAsk ? execute(request.subarray(0, n), from) : DENIED) < 0) return
    }
  } finally {
    void closeOnce(connFd)
  }
// #endregion serveClient

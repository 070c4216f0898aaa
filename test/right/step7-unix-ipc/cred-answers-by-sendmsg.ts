// idea: asks for credentials itself, polls, and answers by sendmsg()
// file: credentials.ts
// imports: POLLIN, poll, sendmsg
// #region serveClient
  try {
    askForCredentials(connFd)
    const say = (bytes: Uint8Array) => again(() => sendmsg(connFd, bytes, null, MSG_NOSIGNAL)) >= 0
    const peer = peerCredentials(connFd)
    let goesOn = isAllowed(policy, peer)
    if (!goesOn) void say(DENIED)
    while (goesOn) {
      void again(() => poll(new Int32Array([connFd, POLLIN]), 1, -1))
      const buf = new Uint8Array(MOST_REQUEST_BYTES)
      const { n, from } = receiveSigned(connFd, buf)
      goesOn = n > 0
      if (!goesOn) break
      const answer = from && isAllowed(policy, from) ? execute(buf.slice(0, n), from) : DENIED
      goesOn = say(answer)
    }
  } finally {
    void closeOnce(connFd)
  }
// #endregion serveClient

// misconception: the server sleeps until there is room
// file: door.ts
// check: 6.4d
// code: E6-FULL-SLEEPS
// imports: poll
// #region takeNext
  for (;;) {
    const connFd = accept4(door.listenFd, null, null, SOCK_CLOEXEC)
    const outcome = outcomeOf(connFd)
    if (outcome === "client") return connFd
    if (outcome === "again") continue
    if (outcome === "nobody") return -EAGAIN
    void poll(new Int32Array([]), 0, PAUSE_MS)
    return -EAGAIN
  }
// #endregion takeNext

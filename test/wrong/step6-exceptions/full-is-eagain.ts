// misconception: whoever has no room says that nobody is there
// file: door.ts
// check: 6.4d
// code: E6-FULL-SPINS
// #region takeNext
  for (;;) {
    const connFd = accept4(door.listenFd, null, null, SOCK_CLOEXEC)
    const outcome = outcomeOf(connFd)
    if (outcome === "client") return connFd
    if (outcome === "again") continue
    if (outcome === "nobody") return -EAGAIN
    return -EAGAIN
  }
// #endregion takeNext

// misconception: a descriptor may come free at any moment
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
    continue
  }
// #endregion takeNext

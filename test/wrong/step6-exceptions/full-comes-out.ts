// misconception: the caller is to know that there is no room
// file: door.ts
// check: 6.4d
// code: E6-TAKE-SAYS
// #region takeNext
  for (;;) {
    const connFd = accept4(door.listenFd, null, null, SOCK_CLOEXEC)
    const outcome = outcomeOf(connFd)
    if (outcome === "client") return connFd
    if (outcome === "again") continue
    if (outcome === "nobody") return -EAGAIN
    return connFd
  }
// #endregion takeNext

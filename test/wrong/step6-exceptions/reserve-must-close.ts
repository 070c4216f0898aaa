// misconception: the reserve is always there
// file: door.ts
// check: 6.4f
// code: E6-FULL-THROWS
// #region takeNext
  for (;;) {
    const connFd = accept4(door.listenFd, null, null, SOCK_CLOEXEC)
    const outcome = outcomeOf(connFd)
    if (outcome === "client") return connFd
    if (outcome === "again") continue
    if (outcome === "nobody") return -EAGAIN
    check(closeOnce(door.reserveFd), "close")
    const refusedFd = accept4(door.listenFd, null, null, SOCK_CLOEXEC)
    if (refusedFd >= 0) void closeOnce(refusedFd)
    door.reserveFd = openReserve()
    if (outcomeOf(refusedFd) === "full") door.closedUntilMs = clock() + PAUSE_MS
    return -EAGAIN
  }
// #endregion takeNext

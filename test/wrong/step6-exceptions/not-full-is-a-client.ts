// misconception: when the place is there the client is too
// file: door.ts
// check: 6.4h
// code: E6-FULL-THROWS
// #region takeNext
  for (;;) {
    const connFd = accept4(door.listenFd, null, null, SOCK_CLOEXEC)
    const outcome = outcomeOf(connFd)
    if (outcome === "client") return connFd
    if (outcome === "again") continue
    if (outcome === "nobody") return -EAGAIN
    if (door.reserveFd >= 0) void closeOnce(door.reserveFd)
    const refusedFd = accept4(door.listenFd, null, null, SOCK_CLOEXEC)
    if (outcomeOf(refusedFd) === "full") door.closedUntilMs = clock() + PAUSE_MS
    else check(closeOnce(refusedFd), "close")
    door.reserveFd = openReserve()
    return -EAGAIN
  }
// #endregion takeNext

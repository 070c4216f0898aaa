// misconception: whoever was in the queue still is
// file: door.ts
// check: 6.4e
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
    check(closeOnce(refusedFd), "close")
    door.reserveFd = openReserve()
    if (outcomeOf(refusedFd) === "full") door.closedUntilMs = clock() + PAUSE_MS
    return -EAGAIN
  }
// #endregion takeNext

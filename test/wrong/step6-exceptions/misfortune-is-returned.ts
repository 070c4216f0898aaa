// misconception: what accept4() says is what takeNext says
// file: door.ts
// check: 6.4c
// code: E6-TAKE-AGAIN
// #region takeNext
  for (;;) {
    const connFd = accept4(door.listenFd, null, null, SOCK_CLOEXEC)
    const outcome = outcomeOf(connFd)
    if (outcome === "client") return connFd
    if (outcome === "again") return connFd
    if (outcome === "nobody") return -EAGAIN
    if (door.reserveFd >= 0) void closeOnce(door.reserveFd)
    const refusedFd = accept4(door.listenFd, null, null, SOCK_CLOEXEC)
    if (refusedFd >= 0) void closeOnce(refusedFd)
    door.reserveFd = openReserve()
    if (outcomeOf(refusedFd) === "full") door.closedUntilMs = clock() + PAUSE_MS
    return -EAGAIN
  }
// #endregion takeNext

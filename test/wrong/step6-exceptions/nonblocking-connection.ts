// misconception: connections are like the listening socket
// file: door.ts
// check: 6.4b
// code: E6-TAKE-FLAGS
// imports: SOCK_NONBLOCK
// #region takeNext
  for (;;) {
    const connFd = accept4(door.listenFd, null, null, SOCK_CLOEXEC | SOCK_NONBLOCK)
    const outcome = outcomeOf(connFd)
    if (outcome === "client") return connFd
    if (outcome === "again") continue
    if (outcome === "nobody") return -EAGAIN
    if (door.reserveFd >= 0) void closeOnce(door.reserveFd)
    const refusedFd = accept4(door.listenFd, null, null, SOCK_CLOEXEC)
    if (refusedFd >= 0) void closeOnce(refusedFd)
    door.reserveFd = openReserve()
    if (outcomeOf(refusedFd) === "full") door.closedUntilMs = clock() + PAUSE_MS
    return -EAGAIN
  }
// #endregion takeNext

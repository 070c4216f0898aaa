// misconception: the reserve is opened again before somebody takes its place
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
    if (door.reserveFd >= 0) void closeOnce(door.reserveFd)
    door.reserveFd = openReserve()
    const refusedFd = accept4(door.listenFd, null, null, SOCK_CLOEXEC)
    if (refusedFd >= 0) void closeOnce(refusedFd)
    return -EAGAIN
  }
// #endregion takeNext

// misconception: what was closed a moment ago can be opened again
// file: door.ts
// check: 6.4g
// code: E6-FULL-THROWS
// #region takeNext
  for (;;) {
    const connFd = accept4(door.listenFd, null, null, SOCK_CLOEXEC)
    const outcome = outcomeOf(connFd)
    if (outcome === "client") return connFd
    if (outcome === "again") continue
    if (outcome === "nobody") return -EAGAIN
    const had = door.reserveFd >= 0
    if (had) void closeOnce(door.reserveFd)
    const refusedFd = accept4(door.listenFd, null, null, SOCK_CLOEXEC)
    if (refusedFd >= 0) void closeOnce(refusedFd)
    door.reserveFd = openReserve()
    if (had) check(door.reserveFd < 0 ? -EMFILE : 0, "open")
    if (outcomeOf(refusedFd) === "full") door.closedUntilMs = clock() + PAUSE_MS
    return -EAGAIN
  }
// #endregion takeNext

// misconception: a server never ends
// file: door.ts
// check: 6.4i
// code: E6-TAKE-OURS
// #region takeNext
  try {
    for (;;) {
      const connFd = accept4(door.listenFd, null, null, SOCK_CLOEXEC)
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
  } catch {
    return -EAGAIN
  }
// #endregion takeNext

// idea: the last place is served too, and then the door is closed
// file: door.ts
// #region takeNext
  for (;;) {
    if (door.reserveFd < 0) door.reserveFd = openReserve()
    const connFd = accept4(door.listenFd, null, null, SOCK_CLOEXEC)
    const outcome = outcomeOf(connFd)
    if (outcome === "client") return connFd
    if (outcome === "nobody") return -EAGAIN
    if (outcome === "again") continue
    if (door.reserveFd < 0) {
      door.closedUntilMs = clock() + PAUSE_MS
      return -EAGAIN
    }
    void closeOnce(door.reserveFd)
    door.reserveFd = -1
    const lastFd = accept4(door.listenFd, null, null, SOCK_CLOEXEC)
    if (lastFd >= 0) return lastFd
    door.reserveFd = openReserve()
    door.closedUntilMs = clock() + PAUSE_MS
    return -EAGAIN
  }
// #endregion takeNext

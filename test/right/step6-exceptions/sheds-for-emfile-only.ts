// idea: the reserve for EMFILE, a pause for what the whole system lacks
// file: door.ts
// imports: SOCK_NONBLOCK, close
// #region takeNext
  const connFd = accept4(door.listenFd, null, null, SOCK_CLOEXEC)
  const outcome = outcomeOf(connFd)
  if (outcome === "client") return connFd
  if (outcome === "again") return takeNext(door, clock)
  if (outcome === "nobody") return -EAGAIN
  if (connFd !== -EMFILE || door.reserveFd < 0) {
    door.closedUntilMs = clock() + PAUSE_MS
    return -EAGAIN
  }
  check(close(door.reserveFd), "close")
  door.reserveFd = -1
  const refusedFd = accept4(door.listenFd, null, null, SOCK_CLOEXEC | SOCK_NONBLOCK)
  if (refusedFd >= 0) check(close(refusedFd), "close")
  door.reserveFd = openReserve()
  return -EAGAIN
// #endregion takeNext

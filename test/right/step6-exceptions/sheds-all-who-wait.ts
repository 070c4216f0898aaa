// idea: refuses all who wait at once, and closes the door when that does not work
// file: door.ts
// #region takeNext
  let connFd = accept4(door.listenFd, null, null, SOCK_CLOEXEC)
  while (outcomeOf(connFd) === "again") connFd = accept4(door.listenFd, null, null, SOCK_CLOEXEC)
  if (outcomeOf(connFd) !== "full") return connFd >= 0 ? connFd : -EAGAIN
  if (door.reserveFd >= 0) void closeOnce(door.reserveFd)
  for (;;) {
    const refusedFd = accept4(door.listenFd, null, null, SOCK_CLOEXEC)
    const outcome = outcomeOf(refusedFd)
    if (outcome === "client") void closeOnce(refusedFd)
    if (outcome === "full") door.closedUntilMs = clock() + PAUSE_MS
    if (outcome === "full" || outcome === "nobody") break
  }
  door.reserveFd = openReserve()
  return -EAGAIN
// #endregion takeNext

// idea: the reserve is a copy of the listening socket
// file: door.ts
// imports: F_DUPFD_CLOEXEC, SHUT_RDWR, fcntl, shutdown
// #region takeNext
  for (;;) {
    const connFd = accept4(door.listenFd, null, null, SOCK_CLOEXEC)
    const outcome = outcomeOf(connFd)
    if (outcome === "client") return connFd
    if (outcome === "again") continue
    if (outcome === "nobody") return -EAGAIN
    if (door.reserveFd >= 0) void closeOnce(door.reserveFd)
    const refusedFd = accept4(door.listenFd, null, null, SOCK_CLOEXEC)
    if (refusedFd >= 0) {
      void shutdown(refusedFd, SHUT_RDWR)
      void closeOnce(refusedFd)
    }
    door.reserveFd = Math.max(-1, fcntl(door.listenFd, F_DUPFD_CLOEXEC, 0))
    if (refusedFd < 0 || door.reserveFd < 0) door.closedUntilMs = clock() + PAUSE_MS
    return -EAGAIN
  }
// #endregion takeNext

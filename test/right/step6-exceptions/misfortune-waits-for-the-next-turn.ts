// idea: after a client that failed it comes back: poll() tells of the next one
// file: door.ts
// #region takeNext
  const connFd = accept4(door.listenFd, null, null, SOCK_CLOEXEC)
  const outcome = outcomeOf(connFd)
  if (outcome === "client") return connFd
  if (outcome !== "full") return -EAGAIN
  if (door.reserveFd >= 0) {
    void closeOnce(door.reserveFd)
    void closeOnce(accept4(door.listenFd, null, null, SOCK_CLOEXEC))
    door.reserveFd = openReserve()
  }
  door.closedUntilMs = clock() + PAUSE_MS
  return -EAGAIN
// #endregion takeNext

// idea: refuses one and closes the door as well
// file: door.ts
// #region takeNext
  for (;;) {
    const connFd = accept4(door.listenFd, null, null, SOCK_CLOEXEC)
    switch (outcomeOf(connFd)) {
      case "client":
        return connFd
      case "nobody":
        return -EAGAIN
      case "full": {
        if (door.reserveFd >= 0) void closeOnce(door.reserveFd)
        const refusedFd = accept4(door.listenFd, null, null, SOCK_CLOEXEC)
        if (refusedFd >= 0) void closeOnce(refusedFd)
        door.reserveFd = openReserve()
        door.closedUntilMs = clock() + PAUSE_MS
        return -EAGAIN
      }
    }
  }
// #endregion takeNext

// idea: twice as long each time, up to a second
// file: door.ts
// adds: let pauseMs = 100
// #region takeNext
  for (;;) {
    const connFd = accept4(door.listenFd, null, null, SOCK_CLOEXEC)
    const outcome = outcomeOf(connFd)
    if (outcome === "again") continue
    if (outcome !== "full") return outcome === "client" ? connFd : -EAGAIN
    const nowMs = clock()
    const lately = nowMs - door.closedUntilMs < PAUSE_MS
    pauseMs = lately ? Math.min(2 * pauseMs, 10 * PAUSE_MS) : PAUSE_MS
    door.closedUntilMs = nowMs + pauseMs
    return -EAGAIN
  }
// #endregion takeNext

// misconception: as many signals as ends
// file: server.ts
// check: 6.6d
// code: E6-TURN-ENDS
// imports: waitpid, WNOHANG
// #region turn
  const { door, signals, children, clock } = server
  const events = children.size < server.mostChildren ? doorEvents(door, clock()) : 0
  const closedMs = Math.max(0, Math.ceil(door.closedUntilMs - clock()))
  FDS.set([door.listenFd, events])
  const came = waitForEvents(signals, FDS, 1, closedMs > 0 ? closedMs : -1)
  if ((came & sigset(SIGCHLD)) !== 0) {
    const wstatus = new Int32Array(1)
    const pid = waitpid(-1, wstatus, WNOHANG)
    if (pid > 0) childEnded(server, pid, wstatus[0] ?? 0)
  }
  if ((came & ~sigset(SIGCHLD)) !== 0) server.stopping = true
  if (server.stopping || (FDS[1] ?? 0) >>> 16 === 0) return
  const connFd = takeNext(door, clock)
  if (connFd >= 0) startChild(server, connFd)
// #endregion turn

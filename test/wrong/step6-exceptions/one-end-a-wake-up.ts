// misconception: each wake-up is one end
// file: server.ts
// check: 6.6i
// code: E6-DRAIN-MISSES
// imports: waitpid, WNOHANG
// #region drain
  const { signals, children, clock } = server
  const deadlineMs = clock() + drainMs
  let killed = 0
  while (children.size > 0) {
    const leftMs = Math.ceil(deadlineMs - clock())
    if (leftMs <= 0 && killed === 0) {
      killed = children.size
      for (const pid of children) void kill(pid, SIGKILL)
    }
    void waitForEvents(signals, FDS, 0, killed > 0 ? -1 : leftMs)
    const wstatus = new Int32Array(1)
    const pid = waitpid(-1, wstatus, WNOHANG)
    if (pid > 0) childEnded(server, pid, wstatus[0] ?? 0)
  }
  return killed
// #endregion drain

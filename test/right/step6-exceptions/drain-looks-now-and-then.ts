// idea: ends are looked for each second as well
// file: server.ts
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
    void waitForEvents(signals, FDS, 0, killed > 0 ? 1000 : Math.min(leftMs, 1000))
    takeEnds((pid, wstatus) => childEnded(server, pid, wstatus))
  }
  return killed
// #endregion drain

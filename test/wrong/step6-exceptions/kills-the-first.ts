// misconception: one kill is for all
// file: server.ts
// check: 6.6j
// code: E6-DRAIN-MILD
// #region drain
  const { signals, children, clock } = server
  const deadlineMs = clock() + drainMs
  let killed = 0
  while (children.size > 0) {
    const leftMs = Math.ceil(deadlineMs - clock())
    if (leftMs <= 0 && killed === 0) {
      killed = children.size
      const [pid = 0] = children
      void kill(pid, SIGKILL)
    }
    void waitForEvents(signals, FDS, 0, killed > 0 ? -1 : leftMs)
    takeEnds((pid, wstatus) => childEnded(server, pid, wstatus))
  }
  return killed
// #endregion drain

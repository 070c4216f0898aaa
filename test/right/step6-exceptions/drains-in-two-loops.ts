// idea: first until the deadline, then those that were killed
// file: server.ts
// #region drain
  const { signals, children, clock } = server
  const take = () => takeEnds((pid, wstatus) => childEnded(server, pid, wstatus))
  const deadlineMs = clock() + drainMs
  take()
  for (let now = clock(); children.size > 0 && now < deadlineMs; now = clock()) {
    void waitForEvents(signals, FDS, 0, Math.ceil(deadlineMs - now))
    take()
  }
  const killed = [...children]
  for (const pid of killed) void kill(pid, SIGKILL)
  while (children.size > 0) {
    void waitForEvents(signals, FDS, 0, -1)
    take()
  }
  return killed.length
// #endregion drain

// idea: SIGCHLD is waited for itself, and ends are taken first
// file: server.ts
// imports: sigtimedwait
// #region drain
  const { children, clock } = server
  const deadlineMs = clock() + drainMs
  let killed = 0
  for (;;) {
    takeEnds((pid, wstatus) => childEnded(server, pid, wstatus))
    if (children.size === 0) return killed
    const leftMs = Math.max(0, Math.ceil(deadlineMs - clock()))
    if (leftMs === 0 && killed === 0) {
      killed = children.size
      children.forEach((pid) => void kill(pid, SIGKILL))
    }
    void sigtimedwait(sigset(SIGCHLD), killed > 0 ? -1 : leftMs)
  }
// #endregion drain

// idea: whoever is killed ends at once, so waitpid() may block
// file: server.ts
// imports: waitpid
// #region drain
  const { signals, children, clock } = server
  const deadlineMs = clock() + drainMs
  while (children.size > 0 && clock() < deadlineMs) {
    void waitForEvents(signals, FDS, 0, Math.ceil(deadlineMs - clock()))
    takeEnds((pid, wstatus) => childEnded(server, pid, wstatus))
  }
  const wstatus = new Int32Array(1)
  let killed = 0
  for (const pid of [...children]) {
    void kill(pid, SIGKILL)
    check(waitpid(pid, wstatus, 0), "waitpid")
    childEnded(server, pid, wstatus[0] ?? 0)
    killed++
  }
  return killed
// #endregion drain
